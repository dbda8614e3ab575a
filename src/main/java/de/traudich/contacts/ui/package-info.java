/// The contacts of a person; and what the guard answers, in words that whoever asks shows too.
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package de.traudich.contacts.ui;

/// Contacts as files: vCard and CSV, in and out.
@org.jspecify.annotations.NullMarked
package de.traudich.contacts.transfer;

/// Signing in, setting up and inviting; and who a browser belongs to, which other surfaces need too.
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package de.traudich.people.ui;

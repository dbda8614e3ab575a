/// The frame around every view. Imported by nobody.
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package de.traudich.shell;

/// Who can be asked: contacts and keeping them, and the guard that protects who is asked.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "people :: ui", "exercises"})
@org.jspecify.annotations.NullMarked
package de.traudich.contacts;

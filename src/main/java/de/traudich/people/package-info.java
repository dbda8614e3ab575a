/// Who takes part: persons, their accounts, roles and invitations.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package de.traudich.people;

/// What can be practised: the built-in catalogue and the practice's own exercises.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "people", "people :: ui"})
@org.jspecify.annotations.NullMarked
package de.traudich.exercises;

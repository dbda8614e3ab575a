/// The library: finding, reading and writing exercises.
@org.jspecify.annotations.NullMarked
package de.traudich.exercises.ui;

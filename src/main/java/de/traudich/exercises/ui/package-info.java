@org.jspecify.annotations.NullMarked
package de.traudich.exercises.ui;

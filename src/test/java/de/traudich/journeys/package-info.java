/// Journeys of several people in real browsers at once.
@org.jspecify.annotations.NullMarked
package de.traudich.journeys;

/// A coach's home with the live feed, handing exercises over, and what a coachee has before them today.
@org.jspecify.annotations.NullMarked
package de.traudich.coaching.ui;

/// How somebody is reminded and how they stop it; what leaves the house.
@org.jspecify.annotations.NullMarked
package de.traudich.reminders.ui;

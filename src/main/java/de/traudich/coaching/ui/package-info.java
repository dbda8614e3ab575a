@org.jspecify.annotations.NullMarked
package de.traudich.coaching.ui;

/// What several surfaces draw alike: expected is hollow, real is solid.
@org.jspecify.annotations.NullMarked
package de.traudich.shared.ui;

/// Who wants to know, and when they are told.
@org.jspecify.annotations.NullMarked
package de.traudich.shared.live;

/// Today, and the parts of an ask that other surfaces show too.
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package de.traudich.asks.ui;

/// The parts of an ask that every surface shows alike: steps, tiles, sliders and words. Today itself is in `coaching`.
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package de.traudich.asks.ui;

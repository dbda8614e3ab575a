package de.traudich.workshops;

/// What the people of the last workshop have asked between then and the opening of this one. Sums of at least five
/// people who asked; fixed when the fifth of them is here, so that nobody's part can be read off a change.
public record SinceLast(int asked, int yes, int waiting) {}

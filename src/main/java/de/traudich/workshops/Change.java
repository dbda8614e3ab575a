package de.traudich.workshops;

/// Before and after, of the same people.
public record Change(Distribution before, Distribution after) {

    public int people() {
        return after.people();
    }

    /// Points more than before, on average; below zero where it became less.
    public double gain() {
        return after.mean() - before.mean();
    }
}

package de.traudich.shared;

/// What somebody acts on is gone, was never there, or is not theirs: deliberately one answer for all three.
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }
}

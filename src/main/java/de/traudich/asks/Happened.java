package de.traudich.asks;

/// Whether what was dreaded came true, in the eyes of who dreaded it.
public enum Happened {
    NO(0),
    PARTLY(.5),
    YES(1);

    private final double share;

    Happened(double share) {
        this.share = share;
    }

    /// 0, a half, 1: the half is a convention.
    public double share() {
        return share;
    }
}

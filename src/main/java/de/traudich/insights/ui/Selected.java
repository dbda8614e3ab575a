package de.traudich.insights.ui;

/// A page over a selection, for the names of its files.
interface Selected {

    /// What it is and from when to when, such as "Auswertung 2026-01-01 bis 2026-03-31".
    String selected();
}

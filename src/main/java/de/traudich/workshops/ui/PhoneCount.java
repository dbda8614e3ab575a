package de.traudich.workshops.ui;

import de.traudich.workshops.Tally;

/// The numbers that are a comfort on a phone: how many are out right now, how many are back.
record PhoneCount(int out, int back, int joined) {

    static PhoneCount of(Tally tally) {
        return new PhoneCount(tally.out(), tally.joined() - tally.stillOut(), tally.joined());
    }
}

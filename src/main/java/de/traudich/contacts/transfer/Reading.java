package de.traudich.contacts.transfer;

import de.traudich.contacts.Card;
import java.util.List;

/// What became of reading a file.
public sealed interface Reading {

    /// @param skipped lines that describe nobody
    record Read(List<Card> cards, int skipped) implements Reading {}

    record TooBig() implements Reading {}

    record TooMany() implements Reading {}

    record Empty() implements Reading {}

    /// Neither a vCard nor a table.
    record Unknown() implements Reading {}

    /// A table without a column we know.
    record NoColumns() implements Reading {}

    /// @param line where it breaks, from 1
    record Broken(long line) implements Reading {}
}

package de.traudich.workshops;

import de.traudich.asks.Ask;

/// What somebody takes along when they go and ask: enough to read and to report without any network.
///
/// @param whom the person, in a few words; mostly empty in a round
public record FieldCard(WorkshopId workshop, Round round, Ask ask, String whom) {}

package de.traudich.insights;

import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.util.Optional;

/// Four weeks before a workshop against four weeks after it, without its own asks; of members
/// who were there.
///
/// @param people how many of them were
/// @param asks how many were made, from five people on
/// @param fear before asking, of five people on who asked before and after
public record Around(
        WorkshopId workshop, String title, Instant openedAt, int people, Optional<Shift> asks, Optional<Shift> fear) {}

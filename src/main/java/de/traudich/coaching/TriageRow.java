package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a coach may know of one coachee, as the database has it.
///
/// @param open assignments of this coach that are not asked, as far as known
/// @param active when they last asked, or shared what became of it
/// @param afraid when they shared that the fear was too great, newest first, at most three
/// @param peaks how high the fear went in the newest three asks whose words are shared, as far as noted, and when
/// @param fears the newest shared expectations of fear, newest first, at most three
/// @param due the earliest date of an open assignment that is not long past
/// @param wrote when they wrote the last word of a thread
public record TriageRow(
        PersonId id,
        String name,
        int open,
        int asked,
        @Nullable Instant active,
        List<Instant> afraid,
        List<Peak> peaks,
        List<Integer> fears,
        @Nullable LocalDate due,
        @Nullable Instant wrote) {

    public record Peak(int fear, Instant at) {}
}

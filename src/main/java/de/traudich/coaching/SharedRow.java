package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.asks.AskRow;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An ask `a` with its notes `n` as a coach may know it, with its assignment `s` by this coach and its
/// exercise `e` where those are known. What is not shared never leaves the database; words leave it only by
/// [Sharing#read].
final class SharedRow {

    static final String NUMBERS = "(a.visibility in ('OUTCOME', 'COACH'))";

    /// Something is written around it, and the coach may read it. Private words are not even counted.
    static final String WORDS = """
            (a.visibility = 'COACH' and (a.learned <> '' or coalesce(n.whom, '') <> '' or n.dread is not null
                or n.belief is not null or n.homework is not null or n.draft is not null or n.aftermath is not null))
            """;

    /// Another number whenever the words are others.
    static final String EDITION = """
            if(%s, crc32(concat_ws('|', a.learned, n.whom, n.favour, n.channel, n.tie, n.dread, n.dread_chance, n.belief,
                n.belief_before, n.homework, n.draft, n.aftermath, n.dread_happened, n.belief_after, n.fear_peak)), 0)
            """.formatted(WORDS);

    /// When something happened that the coach may know of; null before.
    static final String MOVED = "a.moved_at";

    /// Asked or not is known of every assignment; why not, only where it is shared.
    static final String OPEN = "(a.asked_at is null and a.not_asked_at is null)";

    static final String COLUMNS = """
            a.id as ask_id, a.person_id, e.id as exercise_id, false as held, null as ask_until, '' as opening, '' as learned,
            null as released_at, if(%1$s, a.visibility, 'ONLY_ME') as visibility,
            if(%1$s or s.id is not null, a.created_at, a.asked_at) as created_at,
            if(%1$s, a.chance, null) as chance, if(%1$s, a.fear_before, null) as fear_before,
            if(%1$s, a.locked_at, null) as locked_at, if(%1$s, a.set_off_at, null) as set_off_at, a.asked_at,
            if(%1$s, a.waiting_at, null) as waiting_at, if(%1$s, a.outcome, null) as outcome,
            if(%1$s, a.answered_at, null) as answered_at, if(%1$s, a.fear_after, null) as fear_after,
            if(%1$s, a.not_asked_reason, null) as not_asked_reason, if(%1$s or s.id is not null, a.not_asked_at, null) as not_asked_at,
            %2$s as words, %3$s
            """.formatted(NUMBERS, WORDS, ExerciseRow.COLUMNS);

    static final String JOINED = """
            ask a join coaching c on c.coachee_id = a.person_id join person p on p.id = a.person_id
              left join ask_notes n on n.id = a.id
              left join assignment s on s.ask_id = a.id and s.coach_id = c.coach_id
              left join exercise e on e.id = a.exercise_id and (%s or s.id is not null)
            """.formatted(NUMBERS);

    private SharedRow() {}

    static Ask ask(ResultSet row) throws SQLException {
        return AskRow.of(row, "ask_id");
    }

    static @Nullable Exercise exercise(ResultSet row) throws SQLException {
        return row.getString("exercise_id") == null ? null : ExerciseRow.of(row);
    }
}

package de.traudich.asks;

import static de.traudich.asks.Reporting.ANSWERABLE;
import static de.traudich.asks.Reporting.ASKABLE;
import static de.traudich.asks.Reporting.ASKED_NOW;
import static de.traudich.asks.Reporting.REPORTED;
import static de.traudich.asks.Reporting.UNDONE;

import de.traudich.exercises.ExerciseId;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// One conditional statement per verb; its row count is the answer.
@Repository
class AskRepository {

    static final String MINE = " where id = :ask and person_id = :person ";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    AskRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void plan(
            PracticeId practice,
            @Nullable ExerciseId exercise,
            Collection<AskEntry> entries,
            Beginning beginning,
            Instant now) {
        var rows = entries.stream()
                .map(entry -> new MapSqlParameterSource("id", entry.ask().value())
                        .addValue("practice", practice.value())
                        .addValue("person", entry.person().value())
                        .addValue("exercise", exercise == null ? null : exercise.value())
                        .addValue("held", beginning.held())
                        .addValue("visibility", beginning.visibility().name())
                        .addValue("now", now))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into ask (id, practice_id, person_id, exercise_id, visibility, held, created_at)
                values (:id, :practice, :person, :exercise, :visibility, :held, :now)
                """, rows);
    }

    /// A new ask and whose it is.
    record AskEntry(AskId ask, PersonId person) {}

    boolean predict(AskId ask, PersonId who, Prediction prediction, Instant now) {
        return mine(
                                ask,
                                who,
                                "chance = :chance, fear_before = :fear",
                                "and locked_at is null and asked_at is null",
                                now)
                        .param("chance", prediction.yes().value())
                        .param("fear", prediction.fear().value())
                        .update()
                > 0;
    }

    boolean open(AskId ask, PersonId who, String opening, Instant now) {
        return mine(ask, who, "opening = :opening", "and asked_at is null", now)
                        .param("opening", opening)
                        .update()
                > 0;
    }

    boolean setOff(AskId ask, PersonId who, Instant now) {
        return mine(
                                ask,
                                who,
                                "set_off_at = coalesce(set_off_at, :now), locked_at = coalesce(locked_at, :now)",
                                ASKABLE + "and asked_at is null",
                                now)
                        .update()
                > 0;
    }

    boolean asked(AskId ask, PersonId who, Instant now) {
        return mine(ask, who, ASKED_NOW, ASKABLE + "and asked_at is null", now).update() > 0;
    }

    boolean report(AskId ask, PersonId who, Outcome outcome, Instant now) {
        return mine(ask, who, REPORTED, Reporting.when(outcome), now)
                        .param("outcome", outcome.name())
                        .update()
                > 0;
    }

    boolean waiting(AskId ask, PersonId who, Instant now) {
        return mine(
                                ask,
                                who,
                                ASKED_NOW + ", waiting_at = :now",
                                "and outcome is null" + ANSWERABLE + " and waiting_at is null",
                                now)
                        .update()
                > 0;
    }

    boolean notAsked(AskId ask, PersonId who, NotAskedReason reason, Instant now) {
        return mine(
                                ask,
                                who,
                                "not_asked_reason = :reason, not_asked_at = :now",
                                "and asked_at is null and not_asked_at is null",
                                now)
                        .param("reason", reason.name())
                        .update()
                > 0;
    }

    boolean fearAfter(AskId ask, PersonId who, Fear fear, Instant now) {
        return mine(ask, who, "fear_after = :fear", "and (asked_at is not null) and fear_after is null", now)
                        .param("fear", fear.value())
                        .update()
                > 0;
    }

    boolean undo(AskId ask, PersonId who, Instant now, Instant notBefore) {
        return mine(
                                ask,
                                who,
                                UNDONE,
                                "and coalesce(answered_at, not_asked_at, waiting_at, asked_at) >= :notBefore",
                                now)
                        .param("notBefore", notBefore)
                        .update()
                > 0;
    }

    /// What hangs on the wall stays there, what was taken off stays away; no words hang nowhere.
    boolean reword(AskId ask, PersonId who, @Nullable String seen, String learned, Instant now) {
        return mine(
                                ask,
                                who,
                                "learned = :learned, released_at = case when :learned <> '' then released_at end",
                                "and (:seen is null or binary learned in (:seen, :learned))",
                                now)
                        .param("seen", seen)
                        .param("learned", learned)
                        .update()
                > 0;
    }

    boolean learn(AskId ask, PersonId who, String learned, boolean released, Instant now) {
        return mine(
                                ask,
                                who,
                                "learned = :learned, released_at = case when :released then coalesce(released_at, :now) end",
                                "",
                                now)
                        .param("learned", learned)
                        .param("released", released)
                        .update()
                > 0;
    }

    boolean show(AskId ask, PersonId who, Visibility visibility, Instant now) {
        return mine(ask, who, "visibility = :visibility", "", now)
                        .param("visibility", visibility.name())
                        .update()
                > 0;
    }

    /// Lets a held round of asks begin; whoever has predicted is bound by it from now on.
    void start(Collection<AskId> asks, Instant now) {
        many("""
                held = false, locked_at = case when chance is null then locked_at else coalesce(locked_at, :now) end
                """, asks, now, null);
    }

    void end(Collection<AskId> asks, Instant until, Instant now) {
        many("ask_until = :until", asks, now, until);
    }

    private void many(String change, Collection<AskId> asks, Instant now, @Nullable Instant until) {
        if (!asks.isEmpty()) {
            db.sql("update ask set " + change + ", changed = next value for change_number where id in (:asks)")
                    .param("asks", asks.stream().map(AskId::value).toList())
                    .param("now", now)
                    .param("until", until)
                    .update();
        }
    }

    private StatementSpec mine(AskId ask, PersonId who, String change, String condition, Instant now) {
        return db.sql("update ask set " + change + ", changed = next value for change_number" + MINE + condition)
                .param("ask", ask.value())
                .param("person", who.value())
                .param("now", now);
    }

    Optional<Ask> find(AskId ask, PersonId who) {
        return find(ask, who, "");
    }

    /// Who writes around the same ask waits.
    Optional<Ask> lock(AskId ask, PersonId who) {
        return find(ask, who, " for update");
    }

    private Optional<Ask> find(AskId ask, PersonId who, String lock) {
        return db.sql("select * from ask" + MINE + lock)
                .param("ask", ask.value())
                .param("person", who.value())
                .query((row, _) -> AskRow.of(row))
                .optional();
    }

    static AskEntry entry(PersonId person) {
        return new AskEntry(new AskId(Ids.next()), person);
    }
}

package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Every change names the state it starts from: of two coaches who press at once, one is first
/// and the other changes nothing.
@Repository
class RoundRepository {

    /// A round that still runs, as joining needs it.
    record Running(RoundId id, ExerciseId exercise, Phase phase) {}

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    RoundRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /// Under the lock of the workshop; the unique number decides should two ever get here at once.
    void add(RoundId id, Workshop workshop, ExerciseId exercise, Instant now) {
        db.sql("""
                        insert into round (id, practice_id, workshop_id, number, exercise_id, phase, reveal, created_at)
                        select :id, :practice, :workshop, 1 + count(*), :exercise, 'CHOSEN', 'COVERED', :now
                          from round where workshop_id = :workshop
                        """)
                .param("id", id.value())
                .param("practice", workshop.practice().value())
                .param("workshop", workshop.id().value())
                .param("exercise", exercise.value())
                .param("now", now)
                .update();
    }

    /// Another exercise for a round that has not begun.
    boolean choose(WorkshopId workshop, RoundId round, ExerciseId exercise) {
        return change(workshop, round, "exercise_id = :exercise", "phase = 'CHOSEN'")
                        .param("exercise", exercise.value())
                        .update()
                > 0;
    }

    boolean predict(WorkshopId workshop, RoundId round) {
        return change(workshop, round, "phase = 'PREDICTING'", "phase = 'CHOSEN'")
                        .update()
                > 0;
    }

    boolean ask(WorkshopId workshop, RoundId round, Instant now, Instant endsAt) {
        return change(workshop, round, "phase = 'ASKING', asking_at = :now, ends_at = :endsAt", "phase = 'PREDICTING'")
                        .param("now", now)
                        .param("endsAt", endsAt)
                        .update()
                > 0;
    }

    boolean endsAt(WorkshopId workshop, RoundId round, Instant before, Instant after) {
        return change(workshop, round, "ends_at = :after", "phase = 'ASKING' and ends_at = :before")
                        .param("after", after)
                        .param("before", before)
                        .update()
                > 0;
    }

    boolean pause(WorkshopId workshop, RoundId round, Instant now) {
        return change(workshop, round, "paused_at = :now", "phase = 'ASKING' and paused_at is null")
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean resume(WorkshopId workshop, RoundId round, Instant pausedAt, Instant before, Instant endsAt) {
        return change(
                                workshop,
                                round,
                                "paused_at = null, ends_at = :endsAt",
                                "phase = 'ASKING' and paused_at = :pausedAt and ends_at = :before")
                        .param("before", before)
                        .param("pausedAt", pausedAt)
                        .param("endsAt", endsAt)
                        .update()
                > 0;
    }

    boolean end(WorkshopId workshop, RoundId round, Instant now) {
        return change(workshop, round, "phase = 'ENDED', ended_at = :now, paused_at = null", "phase <> 'ENDED'")
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean reveal(WorkshopId workshop, RoundId round, Reveal from, Reveal to) {
        return change(workshop, round, "reveal = :to", "phase = 'ENDED' and reveal = :from")
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                > 0;
    }

    private StatementSpec change(WorkshopId workshop, RoundId round, String change, String from) {
        return db.sql("update round set " + change + ", changed = next value for change_number"
                        + " where id = :round and workshop_id = :workshop and " + from)
                .param("workshop", workshop.value())
                .param("round", round.value());
    }

    Optional<Running> running(WorkshopId workshop) {
        return db.sql("""
                        select id, exercise_id, phase from round
                         where workshop_id = :workshop and phase <> 'ENDED' order by number desc limit 1
                        """)
                .param("workshop", workshop.value())
                .query((row, _) -> new Running(
                        new RoundId(row.getObject("id", UUID.class)),
                        new ExerciseId(row.getObject("exercise_id", UUID.class)),
                        Phase.valueOf(row.getString("phase"))))
                .optional();
    }

    boolean exists(WorkshopId workshop, RoundId round) {
        return db.sql("select exists (select 1 from round where id = :round and workshop_id = :workshop)")
                .param("round", round.value())
                .param("workshop", workshop.value())
                .query(Boolean.class)
                .single();
    }

    void seat(Workshop workshop, RoundId round, Map<ParticipantId, AskId> asks) {
        var rows = asks.entrySet().stream()
                .map(entry -> new MapSqlParameterSource("id", Ids.next())
                        .addValue("practice", workshop.practice().value())
                        .addValue("workshop", workshop.id().value())
                        .addValue("round", round.value())
                        .addValue("participant", entry.getKey().value())
                        .addValue("ask", entry.getValue().value()))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into round_ask (id, practice_id, workshop_id, round_id, participant_id, ask_id)
                values (:id, :practice, :workshop, :round, :participant, :ask)
                """, rows);
    }

    List<AskId> asks(RoundId round) {
        return db.sql("select ask_id from round_ask where round_id = :round")
                .param("round", round.value())
                .query((row, _) -> new AskId(row.getObject("ask_id", UUID.class)))
                .list();
    }

    boolean hideQuote(WorkshopId workshop, AskId ask, boolean hidden, Instant now) {
        return db.sql("""
                        update round_ask set quote_hidden_at = case when :hidden then :now end, changed = next value for change_number
                         where workshop_id = :workshop and ask_id = :ask
                        """)
                        .param("hidden", hidden)
                        .param("now", now)
                        .param("workshop", workshop.value())
                        .param("ask", ask.value())
                        .update()
                > 0;
    }
}

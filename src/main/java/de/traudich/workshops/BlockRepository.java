package de.traudich.workshops;

import de.traudich.exercises.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The blocks of workshops. What changes their order is called under the lock of the workshop.
@Repository
class BlockRepository {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    BlockRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    List<Block> of(WorkshopId workshop) {
        return db.sql("select * from block where workshop_id = :workshop order by position, id")
                .param("workshop", workshop.value())
                .query((row, _) -> block(row))
                .list();
    }

    Optional<Block> find(WorkshopId workshop, BlockId block) {
        return db.sql("select * from block where id = :block and workshop_id = :workshop")
                .param("block", block.value())
                .param("workshop", workshop.value())
                .query((row, _) -> block(row))
                .optional();
    }

    void add(BlockId id, Workshop workshop, int position, BlockDraft plan, Instant now) {
        values(db.sql("""
                insert into block (id, practice_id, workshop_id, position, kind, title, minutes, script, text, exercise_id, created_at)
                values (:id, :practice, :workshop, :position, :kind, :title, :minutes, :script, :text, :exercise, :now)
                """), plan)
                .param("id", id.value())
                .param("practice", workshop.practice().value())
                .param("workshop", workshop.id().value())
                .param("position", position)
                .param("now", now)
                .update();
    }

    boolean change(WorkshopId workshop, BlockId block, BlockDraft plan) {
        return values(
                                change(
                                        workshop,
                                        block,
                                        "kind = :kind, title = :title, minutes = :minutes, script = :script, text = :text,"
                                                + " exercise_id = :exercise",
                                        "true"),
                                plan)
                        .update()
                > 0;
    }

    private static StatementSpec values(StatementSpec statement, BlockDraft plan) {
        return statement
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("minutes", plan.minutes())
                .param("script", plan.script())
                .param("text", plan.text())
                .param(
                        "exercise",
                        plan.exercise() == null ? null : plan.exercise().value());
    }

    /// The room is not in it.
    boolean remove(WorkshopId workshop, BlockId block) {
        return db.sql("""
                        delete b from block b join workshop w on w.id = b.workshop_id
                         where b.id = :block and b.workshop_id = :workshop and not (w.block_id <=> b.id)
                        """)
                        .param("block", block.value())
                        .param("workshop", workshop.value())
                        .update()
                > 0;
    }

    void order(WorkshopId workshop, List<BlockId> order) {
        var rows = IntStream.range(0, order.size())
                .mapToObj(at -> new MapSqlParameterSource("block", order.get(at).value())
                        .addValue("workshop", workshop.value())
                        .addValue("position", at))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                update block set position = :position, changed = next value for change_number
                 where id = :block and workshop_id = :workshop and position <> :position
                """, rows);
    }

    void begin(WorkshopId workshop, BlockId block, Instant now, Instant endsAt) {
        change(
                        workshop,
                        block,
                        "begun_at = :now, ends_at = :endsAt, paused_at = null, ended_at = null, skipped = false",
                        "true")
                .param("now", now)
                .param("endsAt", endsAt)
                .update();
    }

    void end(WorkshopId workshop, BlockId block, Instant now) {
        change(workshop, block, "ended_at = :now, paused_at = null", "ended_at is null")
                .param("now", now)
                .update();
    }

    /// As if it had never begun.
    void reset(WorkshopId workshop, BlockId block) {
        List.of("answer", "wall_word", "word_draft").forEach(table -> db.sql(
                        "delete from " + table + " where block_id = :block and workshop_id = :workshop")
                .param("block", block.value())
                .param("workshop", workshop.value())
                .update());
        change(
                        workshop,
                        block,
                        "begun_at = null, ends_at = null, paused_at = null, ended_at = null, showing = 'COUNT'",
                        "true")
                .update();
    }

    boolean endsAt(WorkshopId workshop, BlockId block, @Nullable Instant before, Instant after) {
        return change(workshop, block, "ends_at = :after", "ended_at is null and ends_at = :before")
                        .param("after", after)
                        .param("before", before)
                        .update()
                > 0;
    }

    boolean pause(WorkshopId workshop, BlockId block, Instant now) {
        return change(
                                workshop,
                                block,
                                "paused_at = :now",
                                "begun_at is not null and ended_at is null and paused_at is null")
                        .param("now", now)
                        .update()
                > 0;
    }

    boolean resume(WorkshopId workshop, BlockId block, Timer seen, Instant endsAt) {
        return change(
                                workshop,
                                block,
                                "paused_at = null, ends_at = :endsAt",
                                "ended_at is null and paused_at = :pausedAt and ends_at = :before")
                        .param("before", seen.endsAt())
                        .param("pausedAt", seen.pausedAt())
                        .param("endsAt", endsAt)
                        .update()
                > 0;
    }

    boolean skip(WorkshopId workshop, BlockId block, boolean skipped) {
        return change(workshop, block, "skipped = :skipped", "begun_at is null and skipped <> :skipped")
                        .param("skipped", skipped)
                        .update()
                > 0;
    }

    boolean show(WorkshopId workshop, BlockId block, Showing from, Showing to) {
        return change(workshop, block, "showing = :to", "showing = :from")
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                > 0;
    }

    private StatementSpec change(WorkshopId workshop, BlockId block, String change, String from) {
        return db.sql("update block set " + change + ", changed = next value for change_number"
                        + " where id = :block and workshop_id = :workshop and " + from)
                .param("workshop", workshop.value())
                .param("block", block.value());
    }

    static Block block(ResultSet row) throws SQLException {
        var exercise = row.getObject("exercise_id", UUID.class);
        return new Block(
                new BlockId(row.getObject("id", UUID.class)),
                new BlockDraft(
                        BlockKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getInt("minutes"),
                        row.getString("script"),
                        row.getString("text"),
                        exercise == null ? null : new ExerciseId(exercise)),
                row.getObject("begun_at", Instant.class),
                row.getObject("ended_at", Instant.class),
                new Timer(row.getObject("ends_at", Instant.class), row.getObject("paused_at", Instant.class)),
                row.getBoolean("skipped"),
                Showing.valueOf(row.getString("showing")));
    }
}

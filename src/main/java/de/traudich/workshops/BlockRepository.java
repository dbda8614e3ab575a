package de.traudich.workshops;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What becomes of the blocks of a workshop while it runs.
@Repository
class BlockRepository {

    private final JdbcClient db;

    BlockRepository(JdbcClient db) {
        this.db = db;
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

    /// As if it had never begun; only the run that was seen.
    boolean reset(WorkshopId workshop, BlockId block, @Nullable Instant begun) {
        var reset = change(
                                workshop,
                                block,
                                "begun_at = null, ends_at = null, paused_at = null, ended_at = null, showing = 'COUNT'",
                                "begun_at <=> :begun")
                        .param("begun", begun)
                        .update()
                > 0;
        if (reset) {
            List.of("answer", "wall_word", "word_draft", "pairing").forEach(table -> forget(table, workshop, block));
        }
        return reset;
    }

    private void forget(String table, WorkshopId workshop, BlockId block) {
        db.sql("delete from " + table + " where block_id = :block and workshop_id = :workshop")
                .param("block", block.value())
                .param("workshop", workshop.value())
                .update();
    }

    boolean endsAt(WorkshopId workshop, BlockId block, @Nullable Instant before, Instant after) {
        return change(workshop, block, "ends_at = :after", "ended_at is null and ends_at = :before")
                        .param("after", after)
                        .param("before", before)
                        .update()
                > 0;
    }

    /// Its whole time again.
    boolean restart(WorkshopId workshop, BlockId block, Timer seen, Instant endsAt) {
        return change(
                                workshop,
                                block,
                                "ends_at = :endsAt, paused_at = null",
                                "ended_at is null and ends_at = :before and paused_at <=> :pausedAt")
                        .param("before", seen.endsAt())
                        .param("pausedAt", seen.pausedAt())
                        .param("endsAt", endsAt)
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

    /// Who is out asking has the time of the block: one clock for the coach, the board and the phones.
    void keepRoundInTime(WorkshopId workshop, BlockId block) {
        db.sql("""
                        update round r join block b on b.workshop_id = r.workshop_id
                           set r.ends_at = b.ends_at, r.paused_at = b.paused_at, r.changed = next value for change_number
                         where b.id = :block and b.workshop_id = :workshop and b.kind = 'ASK_OUT' and b.ended_at is null
                           and r.phase = 'ASKING' and b.ends_at is not null
                        """)
                .param("block", block.value())
                .param("workshop", workshop.value())
                .update();
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
        return new Block(
                new BlockId(row.getObject("id", UUID.class)),
                PlanRow.of(row),
                row.getObject("begun_at", Instant.class),
                row.getObject("ended_at", Instant.class),
                new Timer(row.getObject("ends_at", Instant.class), row.getObject("paused_at", Instant.class)),
                row.getBoolean("skipped"),
                Showing.valueOf(row.getString("showing")));
    }
}

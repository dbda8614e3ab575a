package de.traudich.workshops;

import de.traudich.people.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is planned for the blocks of a workshop. What changes their order is called under the lock of the workshop.
@Repository
class PlanRepository {

    /// Another practice's exercise is none.
    static final String EXERCISE =
            "(select e.id from exercise e where e.id = :exercise and (e.practice_id is null or e.practice_id = :practice))";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    PlanRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void add(BlockId id, Workshop workshop, int position, BlockDraft plan, Instant now) {
        db.sql("""
                        insert into block (id, practice_id, workshop_id, position, kind, title, minutes, script, text, exercise_id,
                               picture, picture_alt, created_at)
                        values (:id, :practice, :workshop, :position, :kind, :title, :minutes, :script, :text, %s,
                               :picture, :alt, :now)
                        """.formatted(EXERCISE))
                .paramSource(values(plan, workshop.practice())
                        .addValue("id", id.value())
                        .addValue("workshop", workshop.id().value())
                        .addValue("position", position)
                        .addValue("now", now))
                .update();
    }

    void change(Workshop workshop, BlockId block, BlockDraft plan) {
        db.sql("""
                        update block set title = :title, minutes = :minutes, script = :script, text = :text, exercise_id = %s,
                               picture = :picture, picture_alt = :alt, changed = next value for change_number
                         where id = :block and workshop_id = :workshop
                        """.formatted(EXERCISE))
                .paramSource(values(plan, workshop.practice())
                        .addValue("block", block.value())
                        .addValue("workshop", workshop.id().value()))
                .update();
    }

    static MapSqlParameterSource values(BlockDraft plan, PracticeId practice) {
        var exercise = plan.exercise();
        var picture = plan.picture();
        return new MapSqlParameterSource("practice", practice.value())
                .addValue("kind", plan.kind().name())
                .addValue("title", plan.title())
                .addValue("minutes", plan.minutes())
                .addValue("script", plan.script())
                .addValue("text", plan.text())
                .addValue("exercise", exercise == null ? null : exercise.value())
                .addValue("picture", picture == null ? null : picture.token())
                .addValue("alt", picture == null ? "" : picture.alt());
    }

    /// The room is not in it, and nobody has answered it unless their answers may go too.
    boolean remove(WorkshopId workshop, BlockId block, boolean answersToo) {
        return db.sql("""
                        delete b from block b join workshop w on w.id = b.workshop_id
                         where b.id = :block and b.workshop_id = :workshop and not (w.block_id <=> b.id)
                           and (:answersToo or not exists (select 1 from answer a where a.block_id = b.id))
                        """)
                        .param("block", block.value())
                        .param("workshop", workshop.value())
                        .param("answersToo", answersToo)
                        .update()
                > 0;
    }

    int answers(WorkshopId workshop, BlockId block) {
        return db.sql("select count(*) from answer where block_id = :block and workshop_id = :workshop")
                .param("block", block.value())
                .param("workshop", workshop.value())
                .query(Integer.class)
                .single();
    }

    /// The time that runs grows or shrinks with its plan, if this is the block in which the room is.
    void lengthen(WorkshopId workshop, BlockId block, int minutes) {
        db.sql("""
                        update block set ends_at = ends_at + interval :minutes minute, changed = next value for change_number
                         where id = :block and ended_at is null and id = (select block_id from workshop where id = :workshop)
                        """)
                .param("minutes", minutes)
                .param("block", block.value())
                .param("workshop", workshop.value())
                .update();
    }

    void order(WorkshopId workshop, List<BlockId> order) {
        var rows = IntStream.range(0, order.size())
                .mapToObj(at -> row(workshop, order.get(at)).addValue("position", at))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                update block set position = :position, changed = next value for change_number
                 where id = :block and workshop_id = :workshop and position <> :position
                """, rows);
    }

    void last(WorkshopId workshop, Map<BlockId, Integer> minutes) {
        var rows = minutes.entrySet().stream()
                .map(entry -> row(workshop, entry.getKey()).addValue("minutes", entry.getValue()))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                update block set minutes = :minutes, changed = next value for change_number
                 where id = :block and workshop_id = :workshop and minutes <> :minutes
                """, rows);
    }

    private static MapSqlParameterSource row(WorkshopId workshop, BlockId block) {
        return new MapSqlParameterSource("block", block.value()).addValue("workshop", workshop.value());
    }
}

package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How rehearsals are dealt. Places change only while the workshop is locked.
@Repository
class CircleRepository {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    CircleRepository(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    /// The rehearsal in which the room is.
    Optional<BlockId> at(WorkshopId workshop) {
        return db.sql("""
                        select b.id from workshop w join block b on b.workshop_id = w.id and b.id = w.block_id
                         where w.id = :workshop and w.closed_at is null and b.kind = 'REHEARSE'
                        """)
                .param("workshop", workshop.value())
                .query((row, _) -> new BlockId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// One statement: everybody in it, also where nobody is left.
    Circles of(WorkshopId workshop, BlockId block) {
        var places = new ArrayList<Circles.Place>();
        return db
                .sql("""
                        select p.drawing, p.size, p.turn, p.turns, p.turn_seconds, p.changed, s.participant_id, s.number, s.spot, s.since
                          from pairing p left join circle_place s
                            on s.workshop_id = p.workshop_id and s.block_id = p.block_id and s.drawing = p.drawing
                         where p.workshop_id = :workshop and p.block_id = :block order by s.number, s.spot, s.participant_id
                        """)
                .param("workshop", workshop.value())
                .param("block", block.value())
                .query((row, _) -> {
                    add(row, places);
                    return circles(row);
                })
                .list()
                .stream()
                .findFirst()
                .map(head -> head.with(places))
                .orElse(Circles.NONE);
    }

    private static void add(ResultSet row, List<Circles.Place> places) throws SQLException {
        var who = row.getObject("participant_id", UUID.class);
        if (who != null) {
            places.add(new Circles.Place(
                    new ParticipantId(who), row.getInt("number"), row.getInt("spot"), row.getInt("since")));
        }
    }

    private static Circles circles(ResultSet row) throws SQLException {
        return new Circles(
                row.getLong("changed"),
                row.getInt("drawing"),
                row.getInt("size"),
                row.getInt("turn"),
                row.getInt("turns"),
                Duration.ofSeconds(row.getInt("turn_seconds")),
                List.of());
    }

    /// Who of this workshop has rehearsed together before, here or in another workshop of the same coach. A person may
    /// have come to each of them under another name.
    Meetings meetings(WorkshopId workshop) {
        var times = new HashMap<Set<ParticipantId>, Integer>();
        db.sql("""
                        select me.id as one, you.id as other, count(*) as times
                          from workshop w
                          join participant me on me.workshop_id = w.id
                          join participant i on i.practice_id = me.practice_id and i.person_id = me.person_id
                          join workshop o on o.id = i.workshop_id and o.coach_id = w.coach_id
                          join circle_place mine on mine.workshop_id = i.workshop_id and mine.participant_id = i.id and mine.number > 0
                          join circle_place yours on yours.block_id = mine.block_id and yours.drawing = mine.drawing
                           and yours.number = mine.number and yours.participant_id <> mine.participant_id
                          join participant they on they.id = yours.participant_id
                          join participant you on you.workshop_id = w.id and you.practice_id = they.practice_id and you.person_id = they.person_id
                         where w.id = :workshop and me.id < you.id
                         group by me.id, you.id
                        """)
                .param("workshop", workshop.value())
                .query((row, _) ->
                        times.put(Set.of(participant(row, "one"), participant(row, "other")), row.getInt("times")))
                .list();
        return new Meetings(times);
    }

    private static ParticipantId participant(ResultSet row, String column) throws SQLException {
        return new ParticipantId(row.getObject(column, UUID.class));
    }

    /// The next drawing, before any turn; false where somebody has dealt or moved people since.
    boolean draw(Workshop workshop, BlockId block, long seen, int size) {
        var sql = seen == 0 ? """
                  insert ignore into pairing (id, practice_id, workshop_id, block_id, drawing, size)
                  values (:id, :practice, :workshop, :block, 1, :size)
                  """ : """
                  update pairing set drawing = drawing + 1, size = :size, turn = 0, turns = 0, turn_seconds = 0,
                         changed = next value for change_number
                   where workshop_id = :workshop and block_id = :block and changed = :seen
                  """;
        return db.sql(sql)
                        .param("id", Ids.next())
                        .param("practice", workshop.practice().value())
                        .param("workshop", workshop.id().value())
                        .param("block", block.value())
                        .param("size", size)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /// One change more, from what was seen; who comes may need another turn.
    boolean change(WorkshopId workshop, BlockId block, long seen, Circles after) {
        return db.sql("""
                        update pairing set turns = :turns, turn_seconds = :seconds, changed = next value for change_number
                         where workshop_id = :workshop and block_id = :block and changed = :seen
                        """)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("turns", after.turns())
                        .param("seconds", after.length().toSeconds())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /// The turns change only from the one that was seen.
    boolean turn(WorkshopId workshop, BlockId block, int seen, int turn, int turns, Duration length) {
        return db.sql("""
                        update pairing set turn = :turn, turns = :turns, turn_seconds = :seconds,
                               changed = next value for change_number
                         where workshop_id = :workshop and block_id = :block and turn = :seen
                        """)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("seen", seen)
                        .param("turn", turn)
                        .param("turns", turns)
                        .param("seconds", length.toSeconds())
                        .update()
                > 0;
    }

    /// The turns begin anew: everybody is in from the first one on, and where somebody left meanwhile the others ask
    /// one turn earlier.
    void fromTheStart(WorkshopId workshop, BlockId block, int drawing) {
        db.sql("""
                        update circle_place p
                          join (select id, row_number() over (partition by number order by spot, participant_id) - 1 as place
                                  from circle_place where workshop_id = :workshop and block_id = :block and drawing = :drawing) o
                            on o.id = p.id
                           set p.since = 0, p.spot = if(p.number = 0, p.spot, o.place)
                        """)
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("drawing", drawing)
                .update();
    }

    void forget(WorkshopId workshop, BlockId block, int drawing) {
        db.sql("delete from circle_place where workshop_id = :workshop and block_id = :block and drawing = :drawing")
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("drawing", drawing)
                .update();
    }

    /// Only the places that differ: who comes to a full room writes one.
    void keep(Workshop workshop, BlockId block, int drawing, List<Circles.Place> before, List<Circles.Place> after) {
        var gone = before.stream().filter(place -> !after.contains(place)).toList();
        var come = after.stream().filter(place -> !before.contains(place)).toList();
        if (!gone.isEmpty()) free(block, drawing, gone);
        if (!come.isEmpty()) fill(workshop, block, drawing, come);
    }

    private void free(BlockId block, int drawing, List<Circles.Place> places) {
        db.sql("delete from circle_place where block_id = :block and drawing = :drawing and participant_id in (:who)")
                .param("block", block.value())
                .param("drawing", drawing)
                .param("who", places.stream().map(place -> place.who().value()).toList())
                .update();
    }

    private void fill(Workshop workshop, BlockId block, int drawing, List<Circles.Place> places) {
        batches.batchUpdate(
                """
                insert into circle_place (id, practice_id, workshop_id, block_id, drawing, participant_id, number, spot, since)
                values (:id, :practice, :workshop, :block, :drawing, :who, :number, :spot, :since)
                """,
                places.stream()
                        .map(place -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("practice", workshop.practice().value())
                                .addValue("workshop", workshop.id().value())
                                .addValue("block", block.value())
                                .addValue("drawing", drawing)
                                .addValue("who", place.who().value())
                                .addValue("number", place.number())
                                .addValue("spot", place.spot())
                                .addValue("since", place.since()))
                        .toArray(MapSqlParameterSource[]::new));
    }
}

package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which ask came of which block. That somebody has one is an answer to the block without a word in it.
@Repository
class CommitmentRepository {

    private static final String OPEN = """
              from participant p join workshop w on w.id = p.workshop_id join block b on b.workshop_id = w.id
             where p.workshop_id = :workshop and p.person_id = :who and p.removed_at is null
               and b.id = :block and b.kind = 'COMMIT' and b.begun_at is not null
               and w.closed_at is null and (w.block_id = b.id or b.ended_at > :late)
            """;

    private final JdbcClient db;

    CommitmentRepository(JdbcClient db) {
        this.db = db;
    }

    record Made(AskId ask, @Nullable LocalDate due, boolean shown) {}

    Optional<Made> find(WorkshopId workshop, BlockId block, PersonId who) {
        return db.sql("""
                        select c.ask_id, n.due_on, c.shown_at from commitment c
                          join participant p on p.id = c.participant_id left join ask_notes n on n.id = c.ask_id
                         where c.workshop_id = :workshop and c.block_id = :block and p.person_id = :who
                        """)
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("who", who.value())
                .query((row, _) -> made(row))
                .optional();
    }

    /// All of one person, in the order in which they were begun.
    List<Made> of(WorkshopId workshop, PersonId who) {
        return db.sql("""
                        select c.ask_id, n.due_on, c.shown_at from commitment c
                          join participant p on p.id = c.participant_id left join ask_notes n on n.id = c.ask_id
                         where c.workshop_id = :workshop and p.person_id = :who order by c.created_at, c.id
                        """)
                .param("workshop", workshop.value())
                .param("who", who.value())
                .query((row, _) -> made(row))
                .list();
    }

    /// For who sits there, while the block runs and a moment longer.
    boolean open(WorkshopId workshop, BlockId block, PersonId who, Instant late) {
        return db.sql("select exists (select 1 " + OPEN + ")")
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("who", who.value())
                .param("late", late)
                .query(Boolean.class)
                .single();
    }

    void add(WorkshopId workshop, BlockId block, PersonId who, AskId ask, Instant now) {
        db.sql("""
                        insert into commitment (id, practice_id, workshop_id, block_id, participant_id, ask_id, created_at)
                        select :id, p.practice_id, p.workshop_id, :block, p.id, :ask, :now
                          from participant p where p.workshop_id = :workshop and p.person_id = :who
                        """)
                .param("id", Ids.next())
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("who", who.value())
                .param("ask", ask.value())
                .param("now", now)
                .update();
    }

    boolean counted(WorkshopId workshop, BlockId block, PersonId who) {
        return db.sql("""
                        select exists (select 1 from answer a join participant p on p.id = a.participant_id
                         where a.workshop_id = :workshop and a.block_id = :block and p.person_id = :who)
                        """)
                .param("workshop", workshop.value())
                .param("block", block.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    /// Once, and nobody after the block.
    boolean count(WorkshopId workshop, BlockId block, PersonId who, Instant now, Instant late) {
        return db.sql(
                                """
                        insert into answer (id, practice_id, workshop_id, block_id, participant_id, at)
                        select :id, p.practice_id, p.workshop_id, b.id, p.id, :now
                        """ + OPEN
                                        + " and not exists (select 1 from answer a where a.block_id = b.id and a.participant_id = p.id)")
                        .param("id", Ids.next())
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .param("now", now)
                        .param("late", late)
                        .update()
                > 0;
    }

    boolean uncount(WorkshopId workshop, BlockId block, PersonId who) {
        return db.sql("""
                        delete a from answer a join participant p on p.id = a.participant_id
                         where a.workshop_id = :workshop and a.block_id = :block and p.person_id = :who
                        """)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .update()
                > 0;
    }

    boolean show(WorkshopId workshop, BlockId block, PersonId who, @Nullable Instant at) {
        return db.sql("""
                        update commitment c join participant p on p.id = c.participant_id set c.shown_at = :at
                         where c.workshop_id = :workshop and c.block_id = :block and p.person_id = :who
                        """)
                        .param("at", at)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .update()
                > 0;
    }

    List<Commitment.Shown> shown(WorkshopId workshop) {
        return db.sql("""
                        select p.name, n.whom, n.due_on from commitment c
                          join participant p on p.id = c.participant_id and p.removed_at is null
                          join ask_notes n on n.id = c.ask_id
                         where c.workshop_id = :workshop and c.shown_at is not null and n.whom <> ''
                         order by p.name, c.created_at
                        """)
                .param("workshop", workshop.value())
                .query((row, _) -> new Commitment.Shown(
                        row.getString("name"), row.getString("whom"), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                new AskId(row.getObject("ask_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("shown_at") != null);
    }
}

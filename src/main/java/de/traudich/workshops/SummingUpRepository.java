package de.traudich.workshops;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SummingUpRepository {

    private final JdbcClient db;

    SummingUpRepository(JdbcClient db) {
        this.db = db;
    }

    List<WorkshopId> due(Instant closedBefore, int most) {
        return db.sql("""
                        select id from workshop where summed_up_at is null and closed_at <= :before
                         order by closed_at limit :most
                        """)
                .param("before", closedBefore)
                .param("most", most)
                .query((row, _) -> new WorkshopId(row.getObject("id", UUID.class)))
                .list();
    }

    /// False where another instance was faster.
    boolean lock(WorkshopId workshop, Instant closedBefore) {
        return db.sql("""
                        select id from workshop where id = :workshop and summed_up_at is null and closed_at <= :before for update
                        """)
                .param("workshop", workshop.value())
                .param("before", closedBefore)
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    /// Who was in this workshop and in none that still has its names.
    List<PersonId> guestsOnlyOf(WorkshopId workshop) {
        return db.sql("""
                        select p.person_id from participant p
                         where p.workshop_id = :workshop
                           and not exists (select 1 from participant o join workshop w on w.id = o.workshop_id
                                            where o.practice_id = p.practice_id and o.person_id = p.person_id
                                              and o.workshop_id <> p.workshop_id and w.summed_up_at is null)
                        """)
                .param("workshop", workshop.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Names are numbers then, above those somebody is called by already, in two steps because a name is there once.
    /// Whoever still goes on with a buddy stays known to them by name.
    void forgetNames(WorkshopId workshop) {
        db.sql("""
                        update participant set name = left(replace(id, '-', ''), 30), help_at = null, nudge = null, nudged_at = null,
                               changed = next value for change_number
                         where workshop_id = :workshop and name not regexp '^Person [0-9]{1,6}$'
                           and not exists (select 1 from buddy b where b.participant_id = participant.id and b.active = 1)
                        """).param("workshop", workshop.value()).update();
        db.sql("""
                        update participant p
                          join (select id, row_number() over (order by joined_at, id) as place
                                  from participant where workshop_id = :workshop and name = left(replace(id, '-', ''), 30)) o
                            on o.id = p.id
                          join (select coalesce(max(cast(substring(name, 8) as unsigned)), 0) as highest
                                  from participant where workshop_id = :workshop and name regexp '^Person [0-9]{1,6}$') n
                           set p.name = concat('Person ', n.highest + o.place)
                         where p.workshop_id = :workshop
                        """).param("workshop", workshop.value()).update();
    }

    /// What was said to the room. Sentences belong to those who wrote them; no scene shows them any more.
    void forgetWords(WorkshopId workshop) {
        for (var words : List.of(
                "delete from answer where workshop_id = :workshop and value is null",
                "update answer set words = '' where workshop_id = :workshop and words <> ''",
                "delete from word_draft where workshop_id = :workshop",
                "delete from wall_word where workshop_id = :workshop")) {
            db.sql(words).param("workshop", workshop.value()).update();
        }
    }

    /// Who rehearsed with whom, who asked whom to go on together, what was shown to the coach of a commitment.
    void forgetCompany(WorkshopId workshop) {
        for (var company : List.of(
                "delete from pairing where workshop_id = :workshop",
                "delete from buddy_offer where workshop_id = :workshop",
                "update commitment set shown_at = null where workshop_id = :workshop")) {
            db.sql(company).param("workshop", workshop.value()).update();
        }
    }

    boolean summedUp(WorkshopId workshop) {
        return db.sql("select summed_up_at is not null from workshop where id = :workshop")
                .param("workshop", workshop.value())
                .query(Boolean.class)
                .single();
    }

    void done(WorkshopId workshop, Instant now) {
        db.sql("""
                        update workshop set summed_up_at = :now, notes = '', message = '', changed = next value for change_number
                         where id = :workshop
                        """).param("now", now).param("workshop", workshop.value()).update();
    }
}

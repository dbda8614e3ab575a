package de.traudich.insights;

import de.traudich.people.Person;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Groups of a bench: four hundred of twelve each, begun over the years, and the one that is looked at begun long ago.
final class BenchGroups {

    private BenchGroups() {}

    static void write(JdbcClient db, Person coach, Instant now) {
        db.sql("""
                        insert into coachee_group (id, practice_id, coach_id, name, created_at)
                        select uuid(), :practice, :coach, concat('Gruppe ', seq), :now from seq_1_to_399
                        """)
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("now", now)
                .update();
        db.sql("""
                        insert into group_member (id, practice_id, coach_id, group_id, coachee_id)
                        select uuid(), g.practice_id, g.coach_id, g.id, p.id from coachee_group g
                          join bench_person p on (p.number + crc32(g.name)) % 400 < 12
                         where g.coach_id = :coach and g.name like 'Gruppe %'
                        """).param("coach", coach.id().value()).update();
        db.sql(
                        "update coachee_group set created_at = :now - interval 100 + crc32(name) % 900 day where coach_id = :coach")
                .param("coach", coach.id().value())
                .param("now", now)
                .update();
    }
}

package de.traudich.insights;

import de.traudich.people.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people have noted around the asks of a bench, where they share their words; always the same.
final class BenchNotes {

    private BenchNotes() {}

    /// One in ten dreads comes true, two in part; the old belief mostly weakens.
    static void write(JdbcClient db, PracticeId practice) {
        db.sql("""
                        insert into ask_notes (id, practice_id, person_id, brake, channel, tie, favour, solicited,
                               dread_chance, dread_happened, belief_before, belief_after, fear_peak)
                        select a.id, a.practice_id, a.person_id, if(crc32(a.id) % 3, 'RESTRAINT', 'AWE'),
                               elt(1 + crc32(concat('c', a.id)) % 4, 'IN_PERSON', 'EMAIL', 'DIRECT_MESSAGE', 'PHONE'),
                               elt(1 + crc32(concat('t', a.id)) % 4, 'STRANGER', 'ACQUAINTANCE', 'CLOSE', 'DORMANT'),
                               elt(1 + crc32(concat('f', a.id)) % 3, 'ADVICE', 'TIME', 'INTRODUCTION'), crc32(concat('s', a.id)) % 4 = 0,
                               30 + crc32(concat('d', a.id)) % 60,
                               if(a.asked_at is null, null, elt(1 + crc32(concat('h', a.id)) % 10, 'YES', 'PARTLY', 'PARTLY', 'NO', 'NO', 'NO', 'NO', 'NO', 'NO', 'NO')),
                               50 + crc32(concat('b', a.id)) % 45, if(a.outcome is null, null, 25 + crc32(concat('a', a.id)) % 55),
                               if(a.asked_at is null, null, 35 + crc32(concat('k', a.id)) % 60)
                          from ask a where a.practice_id = :practice and a.visibility = 'COACH'
                           and not exists (select 1 from ask_notes n where n.id = a.id)
                        """).param("practice", practice.value()).update();
    }
}

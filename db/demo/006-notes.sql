--liquibase formatted sql

-- What the cast noted around what they asked, as numbers; words are sealed and nobody can write them from here.
--changeset traudich:demo-notes context:demo
insert into ask_notes (id, practice_id, person_id, dread_chance, belief_before, fear_peak, dread_happened, belief_after)
select a.id, a.practice_id, a.person_id, 45 + 5 * (crc32(a.id) % 8), 60 + crc32(a.id) % 20, least(85, a.fear_before + 10),
       elt(greatest(1, cast(crc32(a.id) % 8 as signed) - 4), 'NO', 'PARTLY', 'YES'), 30 + crc32(a.id) % 20
  from ask a
 where a.practice_id = '0198c000-0000-7000-8000-000000000001' and a.visibility = 'COACH' and a.outcome is not null and a.fear_before is not null
   and not exists (select 1 from ask_notes n where n.id = a.id);
--rollback delete from ask_notes where practice_id = '0198c000-0000-7000-8000-000000000001' and dread is null and dread_chance is not null;

--liquibase formatted sql

-- What the cast shows by default, what was opened, and a few words to and fro. Ids go on: 12 reading, 13 feedback.
--changeset traudich:demo-sharing context:demo
update coaching set default_visibility = case right(coachee_id, 1) when 3 then 'COACH' when 6 then 'OUTCOME' else 'ONLY_ME' end
 where practice_id = '0198c000-0000-7000-8000-000000000001';

insert into reading (id, practice_id, coach_id, coachee_id, ask_id, day)
select concat('0198c012', substr(a.id, 9)), a.practice_id, '0198c001-0000-7000-8000-000000000002', a.person_id, a.id, utc_date() - interval r.days day
  from ask a join (
      select '0198c005-0000-7000-8000-000000003007' as ask, 15 as days
      union all select '0198c005-0000-7000-8000-000000003008', 11
      union all select '0198c005-0000-7000-8000-000000003009', 3
      union all select '0198c005-0000-7000-8000-000000006006', 8
  ) r on r.ask = a.id;

insert into feedback (id, practice_id, ask_id, author_id, text, created_at)
select concat('0198c013-0000-7000-8000-', lpad(f.number, 12, '0')), '0198c000-0000-7000-8000-000000000001',
       concat('0198c005-0000-7000-8000-', f.ask), concat('0198c001-0000-7000-8000-', f.author), f.text,
       timestamp(utc_date() - interval f.days day, f.at)
  from (select 1 as number, '000000003008' as ask, '000000000002' as author, 11 as days, '09:20' as at,
               'Ein Nein zu hören und trotzdem stehen zu bleiben: Wie ging es dir zehn Minuten später?' as text
        union all select 2, '000000003008', '000000000003', 11, '12:05', 'Besser als vorher. Ich habe sogar gelacht.'
        union all select 4, '000000003008', '000000000002', 11, '17:30', 'Das ist viel wert.'
        union all select 3, '000000004008', '000000000004', 13, '18:40', 'Soll ich nach so einem „keine Zeit“ noch einmal schreiben?'
       ) f;

-- Somebody is late, so that a coach's home has something to say.
update assignment set due = utc_date() - interval 5 day where ask_id = '0198c005-0000-7000-8000-000000007008';
--rollback update assignment set due = null where ask_id = '0198c005-0000-7000-8000-000000007008';
--rollback delete from feedback where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from reading where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback update coaching set default_visibility = 'ONLY_ME' where practice_id = '0198c000-0000-7000-8000-000000000001';

--liquibase formatted sql

-- Ute's group of Wednesdays, and a program that runs: Kofi is in its second step, Miriam in its first, Ayşe pauses.
-- Ids: 0198c0KK-…-N with KK = 15 group, 16 member, 17 program, 18 step (its row and the step itself), 19 enrolment,
-- 20 delivery. Nothing is due on the day of installation.
--changeset traudich:demo-programs context:demo
insert into coachee_group (id, practice_id, coach_id, name, created_at) values
('0198c015-0000-7000-8000-000000000001', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000002', 'Mittwochsgruppe', utc_timestamp() - interval 40 day);

insert into group_member (id, practice_id, coach_id, group_id, coachee_id)
select concat('0198c016', substr(c.coachee_id, 9)), c.practice_id, c.coach_id, '0198c015-0000-7000-8000-000000000001', c.coachee_id
  from coaching c
 where c.coach_id = '0198c001-0000-7000-8000-000000000002' and right(c.coachee_id, 2) between 3 and 5;

insert into program (id, practice_id, coach_id, name, version, created_at) values
('0198c017-0000-7000-8000-000000000001', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000002', 'Menschen im Beruf fragen', 1, utc_timestamp() - interval 14 day);

insert into program_step (id, practice_id, coach_id, program_id, version, number, step_id, exercise_id, rule, days)
select concat('0198c018-0000-7000-8000-', lpad(s.number, 12, '0')), p.practice_id, p.coach_id, p.id, 1, s.number,
       concat('0198c018-0000-7000-8000-', lpad(s.number, 12, '0')), e.id, s.rule, s.days
  from (select 1 as number, 'E31' as exercise, 'AT_ONCE' as rule, null as days
        union all select 2, 'E34', 'AFTER_PREVIOUS', null
        union all select 3, 'E39', 'DAYS_AFTER_PREVIOUS', 3
        union all select 4, 'E40', 'EVERY_DAYS', 14) s
  join program p on p.id = '0198c017-0000-7000-8000-000000000001'
  join exercise e on e.code = s.exercise and e.practice_id is null;

insert into enrolment (id, practice_id, coach_id, coachee_id, program_id, version, state, started_on, paused_on, created_at)
select concat('0198c019-0000-7000-8000-', lpad(n.person, 12, '0')), p.practice_id, p.coach_id,
       concat('0198c001-0000-7000-8000-', lpad(n.person, 12, '0')), p.id, 1, n.state, utc_date() - interval n.days day,
       case n.state when 'PAUSED' then utc_date() - interval 22 day end, utc_timestamp() - interval n.days day
  from (select 3 as person, 'RUNNING' as state, 3 as days
        union all select 6, 'RUNNING', 11
        union all select 5, 'PAUSED', 25) n
  join program p on p.id = '0198c017-0000-7000-8000-000000000001';

insert into delivery (id, practice_id, program_id, enrolment_id, version, step_id, ask_id, at)
select concat('0198c020', substr(a.id, 9)), n.practice_id, n.program_id, n.id, 1,
       concat('0198c018-0000-7000-8000-', lpad(d.step, 12, '0')), a.id, a.created_at
  from (select 3 as person, 1 as step, 3010 as ask union all select 5, 1, 5005 union all select 6, 1, 6006 union all select 6, 2, 6008) d
  join enrolment n on n.id = concat('0198c019-0000-7000-8000-', lpad(d.person, 12, '0'))
  join ask a on a.id = concat('0198c005-0000-7000-8000-', lpad(d.ask, 12, '0'));
--rollback delete from delivery where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from enrolment where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from program_step where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from program where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from coachee_group where practice_id = '0198c000-0000-7000-8000-000000000001';

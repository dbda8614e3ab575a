-- A coach and so many coachees, each with an exercise that is due and a program whose first step is due.
insert into practice (id, name, language, zone, created_at)
values ('00000000-0000-7000-8000-000000000001', 'Praxis', 'de', :zone, utc_timestamp());

insert into person (id, practice_id, name, language, created_at)
select concat('00000000-0000-7000-8001-', lpad(seq, 12, '0')), '00000000-0000-7000-8000-000000000001',
       concat('Person ', seq), 'de', utc_timestamp() from seq_0_to_1000 where seq <= :people;

insert into account (id, practice_id, person_id, email, password, created_at)
select id, practice_id, id, concat('person', substr(name, 8), '@coachee.example'), '', utc_timestamp()
  from person where name <> 'Person 0';

insert into coaching (id, practice_id, coach_id, coachee_id, since)
select id, practice_id, '00000000-0000-7000-8001-000000000000', id, utc_timestamp() from person where name <> 'Person 0';

insert into ask (id, practice_id, person_id, exercise_id, created_at)
select p.id, p.practice_id, p.id, e.id, utc_timestamp()
  from person p join exercise e on e.code = 'E01' where p.name <> 'Person 0';

insert into assignment (id, practice_id, coach_id, coachee_id, ask_id, due, created_at)
select id, practice_id, coach_id, coachee_id, id, :today, utc_timestamp() from coaching;

insert into program (id, practice_id, coach_id, name, version, created_at)
values ('00000000-0000-7000-8002-000000000000', '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8001-000000000000', 'Erste Schritte', 1, utc_timestamp());

insert into program_step (id, practice_id, coach_id, program_id, version, number, step_id, exercise_id, rule)
select p.id, p.practice_id, p.coach_id, p.id, 1, 1, p.id, e.id, 'AT_ONCE' from program p join exercise e on e.code = 'E02';

insert into enrolment (id, practice_id, coach_id, coachee_id, program_id, version, state, started_on, created_at)
select c.id, c.practice_id, c.coach_id, c.coachee_id, p.id, 1, 'RUNNING', :today, utc_timestamp()
  from coaching c join program p on p.coach_id = c.coach_id;

insert into reminder_plan (id, practice_id, person_id, wanted, next_at)
select id, practice_id, person_id, true, utc_timestamp() - interval 1 minute from account
    on duplicate key update wanted = true, next_at = values(next_at)

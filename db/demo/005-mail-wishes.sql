--liquibase formatted sql

-- The cast has said yes to reminders, so that the owner's outbox shows some.
--changeset traudich:demo-mail-wishes context:demo
insert into reminder_plan (id, practice_id, person_id, wanted, next_at)
select concat('0198c014', substr(person_id, 9)), practice_id, person_id, true, timestamp(utc_date() + interval 1 day, '08:00')
  from account where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from reminder_plan where practice_id = '0198c000-0000-7000-8000-000000000001';

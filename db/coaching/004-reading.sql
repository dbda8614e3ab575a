--liquibase formatted sql

-- A reading is one row: who opened what of whom, and when. Of older ones only the day is known.
--changeset traudich:coaching-reading-1
alter table reading add column what varchar(8) not null default 'WORDS' check (what in ('WORDS', 'MESSAGES'));
--rollback alter table reading drop column what;

--changeset traudich:coaching-reading-2
alter table reading add column at datetime(6) null;
--rollback alter table reading drop column at;

-- Going back keeps the first reading of each day.
--changeset traudich:coaching-reading-3
alter table reading drop constraint reading_once_a_day;
--rollback delete later from reading later join reading first on first.coach_id = later.coach_id and first.ask_id = later.ask_id and first.day = later.day and first.id < later.id;
--rollback alter table reading add constraint reading_once_a_day unique (coach_id, ask_id, day);

-- "Also my words" used to promise no more than what was learned. Nobody's homework, draft or dread is shown under that
-- promise: such an ask goes back to outcome and numbers, and its person decides anew.
--changeset traudich:coaching-reading-4
update ask set visibility = 'OUTCOME', changed = next value for change_number
 where visibility = 'COACH' and exists (select 1 from ask_notes n where n.id = ask.id);
--rollback empty

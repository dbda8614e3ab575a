--liquibase formatted sql

-- Who is called alike is looked up for every coachee of a list.
--changeset traudich:same-names-1
create index person_called on person (practice_id, name);
--rollback drop index person_called on person;

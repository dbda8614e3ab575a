--liquibase formatted sql

-- When something happened to an ask that a coach may know of; null before. The feed goes down this index and reads no more
-- than it shows.
--changeset traudich:coaching-moved-1
alter table ask add column moved_at datetime(6) as
    (if(visibility in ('OUTCOME', 'COACH'), coalesce(answered_at, not_asked_at, asked_at), asked_at)) stored;
--rollback alter table ask drop column moved_at;

--changeset traudich:coaching-moved-2
create index ask_moved on ask (person_id, moved_at, id);
--rollback drop index ask_moved on ask;

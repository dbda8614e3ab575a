--liquibase formatted sql

-- A participant who was removed keeps their asks, which are theirs, and has no seat any more.
--changeset traudich:participants-1
alter table participant
    add column removed_at datetime(6) null,
    add column help_at    datetime(6) null,
    add column nudge      varchar(12) null,
    add column nudged_at  datetime(6) null;
--rollback alter table participant drop column removed_at, drop column help_at, drop column nudge, drop column nudged_at;

--changeset traudich:participants-2
alter table workshop
    add column locked_at datetime(6)  null,
    add column message   varchar(200) not null default '',
    add column leads     boolean      not null default true;
--rollback alter table workshop drop column locked_at, drop column message, drop column leads;

-- Who leads a workshop beside its coach, with the same rights but deleting it and choosing who else leads.
--changeset traudich:participants-3
create table co_coach (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    person_id   uuid        not null,
    created_at  datetime(6) not null,
    constraint co_coach_once unique (workshop_id, person_id),
    constraint co_coach_workshop foreign key (practice_id, workshop_id) references workshop (practice_id, id) on delete cascade,
    constraint co_coach_person foreign key (practice_id, person_id) references person (practice_id, id),
    index co_coach_of (person_id)
);
--rollback drop table co_coach;

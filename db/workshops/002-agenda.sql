--liquibase formatted sql

-- What a workshop is made of, in order. Where the room stands is one column of the workshop, so that of two coaches who
-- press at once one is first and the other changes nothing.
--changeset traudich:agenda-1
create table block (
    id          uuid          not null primary key,
    practice_id uuid          not null,
    workshop_id uuid          not null,
    position    int           not null,
    kind        varchar(12)   not null,
    title       varchar(80)   not null,
    minutes     int           not null check (minutes between 1 and 240),
    script      varchar(2000) not null default '',
    text        varchar(1000) not null default '',
    exercise_id uuid          null,
    begun_at    datetime(6)   null,
    ends_at     datetime(6)   null,
    paused_at   datetime(6)   null,
    ended_at    datetime(6)   null,
    skipped     boolean       not null default false,
    showing     varchar(10)   not null default 'COUNT',
    created_at  datetime(6)   not null,
    changed     bigint        not null default (next value for change_number),
    constraint block_in_workshop unique (workshop_id, id),
    constraint block_workshop foreign key (practice_id, workshop_id) references workshop (practice_id, id) on delete cascade,
    constraint block_exercise foreign key (exercise_id) references exercise (id),
    index block_in_order (workshop_id, position)
);
--rollback drop table block;

--changeset traudich:agenda-2
alter table workshop add column block_id uuid null,
    add constraint workshop_block foreign key (id, block_id) references block (workshop_id, id);
--rollback alter table workshop drop constraint workshop_block, drop column block_id;

-- One answer of one participant to one block; who answers again means the newest.
--changeset traudich:agenda-3
create table answer (
    id             uuid        not null primary key,
    practice_id    uuid        not null,
    workshop_id    uuid        not null,
    block_id       uuid        not null,
    participant_id uuid        not null,
    value          tinyint     null check (value between 0 and 10),
    words          varchar(60) not null default '',
    hidden_at      datetime(6) null,
    at             datetime(6) not null,
    changed        bigint      not null default (next value for change_number),
    constraint answer_once unique (block_id, participant_id),
    constraint answer_block foreign key (workshop_id, block_id) references block (workshop_id, id) on delete cascade,
    constraint answer_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id),
    index answer_in_workshop (workshop_id, block_id)
);
--rollback drop table answer;

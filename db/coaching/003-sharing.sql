--liquibase formatted sql

-- What a coach sees of new asks; those who are coached already have chosen nothing, so nothing.
--changeset traudich:coaching-sharing-1
alter table coaching add column default_visibility varchar(16) not null default 'ONLY_ME'
    check (default_visibility in ('ONLY_ME', 'OUTCOME', 'COACH'));
--rollback alter table coaching drop column default_visibility;

-- That somebody's words were opened, never which words. The unique key decides: once a day.
--changeset traudich:coaching-sharing-2
create table reading (
    id          uuid not null primary key,
    practice_id uuid not null,
    coach_id    uuid not null,
    coachee_id  uuid not null,
    ask_id      uuid not null,
    day         date not null,
    constraint reading_once_a_day unique (coach_id, ask_id, day),
    constraint reading_coaching foreign key (practice_id, coach_id, coachee_id)
        references coaching (practice_id, coach_id, coachee_id),
    constraint reading_ask foreign key (practice_id, ask_id) references ask (practice_id, id),
    index reading_of_coachee (coachee_id, day)
);
--rollback drop table reading;

-- The id is the command's: a message that comes twice stands there once.
--changeset traudich:coaching-sharing-3
create table feedback (
    id          uuid          not null primary key,
    practice_id uuid          not null,
    ask_id      uuid          not null,
    author_id   uuid          not null,
    text        varchar(1000) not null,
    created_at  datetime(6)   not null,
    constraint feedback_ask foreign key (practice_id, ask_id) references ask (practice_id, id),
    constraint feedback_author foreign key (practice_id, author_id) references person (practice_id, id),
    index feedback_of_ask (ask_id, created_at)
);
--rollback drop table feedback;

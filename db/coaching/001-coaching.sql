--liquibase formatted sql

--changeset traudich:coaching-1
create table coaching (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    coachee_id  uuid        not null,
    since       datetime(6) not null,
    constraint coaching_once unique (practice_id, coach_id, coachee_id),
    constraint coaching_coach foreign key (practice_id, coach_id) references person (practice_id, id),
    constraint coaching_coachee foreign key (practice_id, coachee_id) references person (practice_id, id),
    index coaching_of_coach (coach_id),
    index coaching_of_coachee (coachee_id)
);
--rollback drop table coaching;

--changeset traudich:coaching-2
create table assignment (
    id          uuid         not null primary key,
    practice_id uuid         not null,
    coach_id    uuid         not null,
    coachee_id  uuid         not null,
    ask_id      uuid         not null,
    due         date         null,
    note        varchar(500) not null default '',
    created_at  datetime(6)  not null,
    constraint assignment_ask unique (ask_id),
    constraint assignment_of_ask foreign key (practice_id, ask_id) references ask (practice_id, id),
    constraint assignment_coaching foreign key (practice_id, coach_id, coachee_id)
        references coaching (practice_id, coach_id, coachee_id),
    index assignment_of_coachee (coachee_id, created_at)
);
--rollback drop table assignment;

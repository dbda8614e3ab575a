--liquibase formatted sql

--changeset traudich:coaching-3
create table coachee_group (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    name        varchar(80) not null,
    created_at  datetime(6) not null,
    constraint coachee_group_of_coach unique (practice_id, coach_id, id),
    constraint coachee_group_name unique (coach_id, name),
    constraint coachee_group_coach foreign key (practice_id, coach_id) references person (practice_id, id)
);
--rollback drop table coachee_group;

-- Only who is coached by the group's coach is in it; who no longer is has left it.
--changeset traudich:coaching-4
create table group_member (
    id          uuid not null primary key,
    practice_id uuid not null,
    coach_id    uuid not null,
    group_id    uuid not null,
    coachee_id  uuid not null,
    constraint group_member_once unique (group_id, coachee_id),
    constraint group_member_group foreign key (practice_id, coach_id, group_id)
        references coachee_group (practice_id, coach_id, id) on delete cascade,
    constraint group_member_coaching foreign key (practice_id, coach_id, coachee_id)
        references coaching (practice_id, coach_id, coachee_id) on delete cascade
);
--rollback drop table group_member;

-- The key decides: what is handed over twice by one tap goes out once. How many got it is said again.
--changeset traudich:coaching-5
create table handover (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    people      smallint    not null,
    at          datetime(6) not null,
    constraint handover_coach foreign key (practice_id, coach_id) references person (practice_id, id),
    index handover_age (at)
);
--rollback drop table handover;

--changeset traudich:coaching-6
create table program (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    name        varchar(80) not null,
    version     int         not null,
    created_at  datetime(6) not null,
    constraint program_of_coach unique (practice_id, coach_id, id),
    constraint program_name unique (coach_id, name),
    constraint program_coach foreign key (practice_id, coach_id) references person (practice_id, id)
);
--rollback drop table program;

-- A version's steps never change. step_id is the step people speak of, the same in every version.
--changeset traudich:coaching-7
create table program_step (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    program_id  uuid        not null,
    version     int         not null,
    number      smallint    not null,
    step_id     uuid        not null,
    exercise_id uuid        not null,
    rule        varchar(20) not null,
    days        smallint    null check (days between 1 and 365),
    constraint program_step_number unique (program_id, version, number),
    constraint program_step_once unique (practice_id, program_id, version, step_id),
    constraint program_step_program foreign key (practice_id, coach_id, program_id)
        references program (practice_id, coach_id, id),
    constraint program_step_exercise foreign key (exercise_id) references exercise (id)
);
--rollback drop table program_step;

-- Days are days in the practice's zone. A pause moves the start by its length. Nobody is in a program twice at a time.
--changeset traudich:coaching-8
create table enrolment (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    coachee_id  uuid        not null,
    program_id  uuid        not null,
    version     int         not null,
    state       varchar(8)  not null,
    started_on  date        not null,
    paused_on   date        null,
    created_at  datetime(6) not null,
    running_for uuid as (if(state = 'ENDED', null, coachee_id)) stored,
    constraint enrolment_of_program unique (practice_id, program_id, id),
    constraint enrolment_once unique (program_id, running_for),
    constraint enrolment_paused check ((state = 'PAUSED') = (paused_on is not null)),
    constraint enrolment_program foreign key (practice_id, coach_id, program_id)
        references program (practice_id, coach_id, id),
    constraint enrolment_coaching foreign key (practice_id, coach_id, coachee_id)
        references coaching (practice_id, coach_id, coachee_id),
    index enrolment_state (state, id)
);
--rollback drop table enrolment;

-- The unique key decides that a step is delivered once. Without an ask it was skipped: its exercise had been retired.
--changeset traudich:coaching-9
create table delivery (
    id           uuid        not null primary key,
    practice_id  uuid        not null,
    program_id   uuid        not null,
    enrolment_id uuid        not null,
    version      int         not null,
    step_id      uuid        not null,
    ask_id       uuid        null,
    at           datetime(6) not null,
    constraint delivery_once unique (enrolment_id, step_id),
    constraint delivery_ask unique (ask_id),
    constraint delivery_enrolment foreign key (practice_id, program_id, enrolment_id)
        references enrolment (practice_id, program_id, id),
    constraint delivery_step foreign key (practice_id, program_id, version, step_id)
        references program_step (practice_id, program_id, version, step_id),
    constraint delivery_of_ask foreign key (practice_id, ask_id) references ask (practice_id, id)
);
--rollback drop table delivery;

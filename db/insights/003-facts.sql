--liquibase formatted sql

-- What a coach may count of an ask, one row for each coach who may. Written from the ask by one statement and never by hand:
-- a row here says nothing that is not in the ask. sight: SHARED may be shown as it is; SUMS only in sums of at least five people.
-- at: when it was asked, given up or planned. The key lies in the order in which a coach's period is read.
--changeset traudich:facts-1
create table ask_fact (
    coach_id         uuid        not null,
    at               datetime(6) not null,
    ask_id           uuid        not null,
    practice_id      uuid        not null,
    coachee_id       uuid        not null,
    sight            varchar(6)  not null check (sight in ('SHARED', 'SUMS')),
    coached          boolean     not null,
    planned_at       datetime(6) not null,
    asked_at         datetime(6) null,
    closed_at        datetime(6) null,
    series_id        uuid        null,
    brake            varchar(10) null,
    channel          varchar(14) null,
    tie              varchar(14) null,
    favour           varchar(16) null,
    solicited        boolean     null,
    workshop_id      uuid        null,
    chance           tinyint     null,
    fear_before      tinyint     null,
    fear_peak        tinyint     null,
    fear_after       tinyint     null,
    dread_chance     tinyint     null,
    dread_happened   varchar(6)  null,
    belief_before    tinyint     null,
    belief_after     tinyint     null,
    outcome          varchar(12) null,
    not_asked_reason varchar(16) null,
    reply_minutes    int         null,
    primary key (coach_id, at, ask_id),
    constraint ask_fact_once unique (ask_id, coach_id),
    constraint ask_fact_ask foreign key (ask_id) references ask (id) on delete cascade,
    index ask_fact_sums (coach_id, sight, closed_at)
);
--rollback drop table ask_fact;

-- By which version of that statement all rows were written last; none before the first time.
--changeset traudich:facts-2
create table fact_build (
    version  int         not null primary key,
    built_at datetime(6) not null
);
--rollback drop table fact_build;

-- What a coach looked at last, as the address has it.
--changeset traudich:facts-3
create table insight_selection (
    id          uuid         not null primary key,
    practice_id uuid         not null,
    person_id   uuid         not null,
    query       varchar(500) not null,
    constraint insight_selection_of unique (practice_id, person_id),
    constraint insight_selection_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table insight_selection;

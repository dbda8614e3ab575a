--liquibase formatted sql

-- How it stands with a coach's month in UTC that is over: CHANGED since it was summed, or never summed; SMALL: counted as quickly
-- from its facts; SUMMED: fact_sum and fear_sum say what its facts say. Whoever writes a fact holds its month, if it is here.
--changeset traudich:sums-1
create table fact_month (
    coach_id uuid       not null,
    month    date       not null,
    state    varchar(7) not null check (state in ('CHANGED', 'SMALL', 'SUMMED')),
    primary key (coach_id, month),
    index fact_month_changed (state, month)
);
--rollback drop table fact_month;

-- Shared asks of a month that are alike in what an overview tells apart: all of them (kind ALL, word '') and by one
-- thing at a time (kind BRAKE, word AWE). The number has no meaning.
--changeset traudich:sums-2
create table fact_sum (
    coach_id         uuid        not null,
    kind             varchar(9)  not null,
    month            date        not null,
    number           int         not null,
    word             varchar(36) not null,
    asked            boolean     not null,
    outcome          varchar(12) null,
    not_asked_reason varchar(16) null,
    chance           tinyint     null,
    asks             int         not null,
    primary key (coach_id, month, kind, number)
);
--rollback drop table fact_sum;

-- Of a month's shared asks with both noted: how many, and their sums.
--changeset traudich:sums-3
create table fear_sum (
    coach_id    uuid not null,
    month       date not null,
    coachee_id  uuid not null,
    asks        int  not null,
    fear_before int  not null,
    fear_after  int  not null,
    primary key (coach_id, month, coachee_id)
);
--rollback drop table fear_sum;

-- What may only be summed is read whole, from its index alone.
--changeset traudich:sums-4
create index ask_fact_quarters on ask_fact (coach_id, sight, closed_at, outcome, chance, coachee_id);
drop index ask_fact_sums on ask_fact;
--rollback create index ask_fact_sums on ask_fact (coach_id, sight, closed_at); drop index ask_fact_quarters on ask_fact;

-- A fact leaves with its ask, and takes its month's sums along.
--changeset traudich:sums-5
create trigger ask_leaves before delete on ask for each row
update fact_month m join ask_fact f on f.coach_id = m.coach_id and m.month = date_format(f.at, '%Y-%m-01') set m.state = 'CHANGED' where f.ask_id = old.id;
--rollback drop trigger ask_leaves;

-- One workshop's facts without those of everybody.
--changeset traudich:sums-6
create index ask_fact_workshop on ask_fact (coach_id, workshop_id, at);
--rollback drop index ask_fact_workshop on ask_fact;

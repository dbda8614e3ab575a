--liquibase formatted sql

-- Shared asks of a month by one thing at a time (kind CHANNEL, word EMAIL), and within it by what is looked at beside it:
-- ties within a channel, barriers within an exercise, otherwise nothing. The counts are those of TurnoutRow.
--changeset traudich:turnouts-1
create table turnout_sum (
    coach_id  uuid        not null,
    kind      varchar(9)  not null,
    month     date        not null,
    number    int         not null,
    word      varchar(36) not null,
    within    varchar(16) null,
    asks      int         not null,
    asked     int         not null,
    not_asked int         not null,
    answered  int         not null,
    yes       int         not null,
    compared  int         not null,
    came      int         not null,
    chances   int         not null,
    primary key (coach_id, kind, month, number)
);
--rollback drop table turnout_sum;

-- Of a month's shared asks, coachee by coachee and by one thing at a time: how many have fear noted before and after, and
-- those sums; the same for what was dreaded and for belief. not_asked_reason in fact_sum is UNTOLD where somebody who is no
-- coachee did not ask. Everything is summed up anew.
--changeset traudich:turnouts-2
drop table fear_sum;
create table coachee_sum (
    coach_id       uuid        not null,
    kind           varchar(9)  not null,
    word           varchar(36) not null,
    month          date        not null,
    coachee_id     uuid        not null,
    fears          int         not null,
    fear_before    int         not null,
    fear_after     int         not null,
    dreads         int         not null,
    dread_chances  int         not null,
    dread_happened int         not null,
    dread_partly   int         not null,
    beliefs        int         not null,
    belief_before  int         not null,
    belief_after   int         not null,
    primary key (coach_id, kind, word, month, coachee_id)
);
delete from fact_sum;
alter table fact_sum drop primary key, add primary key (coach_id, kind, word, month, number);
update fact_month set state = 'CHANGED';
--rollback drop table coachee_sum; create table fear_sum (coach_id uuid not null, month date not null, coachee_id uuid not null, asks int not null, fear_before int not null, fear_after int not null, primary key (coach_id, month, coachee_id)); delete from fact_sum; alter table fact_sum drop primary key, add primary key (coach_id, month, kind, number); update fact_month set state = 'CHANGED';

-- Weeks of the calendar, so that a few weeks of one coachee are found without their years: a join finds by what is equal
-- only. A group's weeks are counted from this index alone.
--changeset traudich:turnouts-3
alter table ask_fact
    add column week int as (to_days(at) div 7) virtual,
    add index ask_fact_week (coach_id, coachee_id, week, at, sight, coached, asked_at);
--rollback alter table ask_fact drop index ask_fact_week, drop column week;

-- How long a month's shared asks waited, in the steps of decision 0091. Read once everything still open has waited as long as
-- is told of.
--changeset traudich:turnouts-4
create table reply_sum (
    coach_id uuid        not null,
    month    date        not null,
    number   int         not null,
    channel  varchar(14) not null,
    replied  boolean     not null,
    open     boolean     not null,
    minutes  int         not null,
    asks     int         not null,
    primary key (coach_id, month, number)
);
--rollback drop table reply_sum;

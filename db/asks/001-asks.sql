--liquibase formatted sql

-- held: a coach has not started the asking yet. ask_until: afterwards only who has already asked may still answer.
-- The outcome is null while an answer is open, however long that takes.
--changeset traudich:asks-1
create table ask (
    id               uuid         not null primary key,
    practice_id      uuid         not null,
    person_id        uuid         not null,
    exercise_id      uuid         null,
    visibility       varchar(16)  not null default 'ONLY_ME',
    held             boolean      not null default false,
    ask_until        datetime(6)  null,
    opening          varchar(300) not null default '',
    chance           tinyint      null check (chance between 0 and 100),
    fear_before      tinyint      null check (fear_before between 0 and 100),
    locked_at        datetime(6)  null,
    set_off_at       datetime(6)  null,
    asked_at         datetime(6)  null,
    waiting_at       datetime(6)  null,
    outcome          varchar(12)  null,
    answered_at      datetime(6)  null,
    fear_after       tinyint      null check (fear_after between 0 and 100),
    not_asked_reason varchar(16)  null,
    not_asked_at     datetime(6)  null,
    learned          varchar(500) not null default '',
    released_at      datetime(6)  null,
    created_at       datetime(6)  not null,
    changed          bigint       not null default (next value for change_number),
    constraint ask_in_practice unique (practice_id, id),
    constraint ask_person foreign key (practice_id, person_id) references person (practice_id, id),
    constraint ask_exercise foreign key (exercise_id) references exercise (id),
    constraint ask_answered_was_asked check (outcome is null or asked_at is not null),
    constraint ask_or_not_asked check (asked_at is null or not_asked_at is null),
    index ask_of_person (person_id, created_at)
);
--rollback drop table ask;

-- The unique key decides: a command that comes twice counts once.
--changeset traudich:asks-2
create table ask_command (
    id     uuid        not null primary key,
    ask_id uuid        not null,
    at     datetime(6) not null,
    constraint ask_command_ask foreign key (ask_id) references ask (id) on delete cascade
);
--rollback drop table ask_command;

-- The expectation is worth something only if nobody can polish it afterwards. After, not before the update: beside a
-- before trigger MariaDB 11.4 refuses every insert from a select ("id cannot be null").
--changeset traudich:asks-3 splitStatements:false
create trigger ask_prediction_is_locked after update on ask for each row
begin
    if old.locked_at is not null
        and (not (new.chance <=> old.chance) or not (new.fear_before <=> old.fear_before)
             or not (new.locked_at <=> old.locked_at)) then
        signal sqlstate '45000' set message_text = 'the prediction is locked';
    end if;
end
--rollback drop trigger ask_prediction_is_locked;

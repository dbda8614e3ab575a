--liquibase formatted sql

-- What a person notes around one ask, step by step. Numbers and enumerations are columns, because statistics read them; words
-- are sealed (a blob is text that only its person's key opens). The id is the ask's own.
--changeset traudich:asks-5
create table ask_notes (
    id             uuid             not null primary key,
    practice_id    uuid             not null,
    person_id      uuid             not null,
    whom           varchar(80)      not null default '',
    favour         varchar(16)      null,
    channel        varchar(14)      null,
    tie            varchar(14)      null,
    brake          varchar(10)      null,
    solicited      boolean          null,
    address        blob             null,
    dread          blob             null,
    dread_chance   tinyint          null check (dread_chance between 0 and 100),
    horizon_days   smallint         null check (horizon_days between 1 and 365),
    belief         blob             null,
    belief_before  tinyint          null check (belief_before between 0 and 100),
    homework       blob             null,
    searchable     boolean          null,
    draft          blob             null,
    fear_peak      tinyint          null check (fear_peak between 0 and 100),
    dread_happened varchar(6)       null,
    belief_after   tinyint          null check (belief_after between 0 and 100),
    aftermath      blob             null,
    followed_up_at datetime(6)      null,
    thanked_at     datetime(6)      null,
    constraint ask_notes_ask foreign key (practice_id, id) references ask (practice_id, id) on delete cascade,
    constraint ask_notes_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table ask_notes;

-- What was dreaded and how likely, how long to wait, what was believed: expectations, locked with the prediction.
--changeset traudich:asks-6 splitStatements:false
create trigger ask_expectation_is_locked after update on ask_notes for each row
begin
    if (not (new.dread <=> old.dread) or not (new.dread_chance <=> old.dread_chance)
        or not (new.horizon_days <=> old.horizon_days) or not (new.belief <=> old.belief)
        or not (new.belief_before <=> old.belief_before))
        and exists (select 1 from ask where id = new.id and locked_at is not null) then
        signal sqlstate '45000' set message_text = 'the expectation is locked';
    end if;
end
--rollback drop trigger ask_expectation_is_locked;

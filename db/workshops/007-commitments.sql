--liquibase formatted sql

-- Which ask came of a commitments block. The words are the ask's own notes; the coach sees whom and when while shown.
--changeset traudich:commitments-1
create table commitment (
    id             uuid        not null primary key,
    practice_id    uuid        not null,
    workshop_id    uuid        not null,
    block_id       uuid        not null,
    participant_id uuid        not null,
    ask_id         uuid        not null,
    shown_at       datetime(6) null,
    created_at     datetime(6) not null,
    constraint commitment_once unique (block_id, participant_id),
    constraint commitment_ask unique (ask_id),
    constraint commitment_of_ask foreign key (practice_id, ask_id) references ask (practice_id, id) on delete cascade,
    constraint commitment_block foreign key (workshop_id, block_id) references block (workshop_id, id) on delete cascade,
    constraint commitment_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id)
);
--rollback drop table commitment;

-- Two people, or three where one was left over, who keep each other company beyond the workshop.
--changeset traudich:commitments-2
create table buddy_circle (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    begun_at    datetime(6) not null,
    constraint buddy_circle_in_workshop unique (workshop_id, id),
    constraint buddy_circle_in_practice unique (practice_id, id),
    constraint buddy_circle_workshop foreign key (practice_id, workshop_id) references workshop (practice_id, id)
);
--rollback drop table buddy_circle;

-- active is 1 or null, so that the key lets everybody be in one circle of a workshop at a time, and in many that ended.
--changeset traudich:commitments-3
create table buddy (
    id             uuid        not null primary key,
    practice_id    uuid        not null,
    workshop_id    uuid        not null,
    circle_id      uuid        not null,
    participant_id uuid        not null,
    active         tinyint     null check (active = 1),
    joined_at      datetime(6) not null,
    ended_at       datetime(6) null,
    constraint buddy_once unique (participant_id, active),
    constraint buddy_circle_of foreign key (workshop_id, circle_id) references buddy_circle (workshop_id, id),
    constraint buddy_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id),
    constraint buddy_ended check ((active is null) = (ended_at is not null))
);
--rollback drop table buddy;

-- Who has tapped whose name and waits for their yes; one name at a time.
--changeset traudich:commitments-4
create table buddy_offer (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    from_id     uuid        not null,
    to_id       uuid        not null,
    at          datetime(6) not null,
    constraint buddy_offer_once unique (from_id),
    constraint buddy_offer_from foreign key (workshop_id, from_id) references participant (workshop_id, id),
    constraint buddy_offer_to foreign key (workshop_id, to_id) references participant (workshop_id, id)
);
--rollback drop table buddy_offer;

-- What of one ask the others of one circle may see: that it was asked, and the outcome. Without a row nothing.
--changeset traudich:commitments-5
create table buddy_sight (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    circle_id   uuid        not null,
    ask_id      uuid        not null,
    person_id   uuid        not null,
    at          datetime(6) not null,
    constraint buddy_sight_once unique (circle_id, ask_id),
    constraint buddy_sight_circle foreign key (practice_id, circle_id) references buddy_circle (practice_id, id),
    constraint buddy_sight_ask foreign key (practice_id, ask_id) references ask (practice_id, id) on delete cascade,
    constraint buddy_sight_person foreign key (practice_id, person_id) references person (practice_id, id),
    index buddy_sight_of_person (person_id)
);
--rollback drop table buddy_sight;

-- With whom somebody goes on is read by person.
--changeset traudich:commitments-6
alter table participant add index participant_of_person (person_id);
--rollback alter table participant drop index participant_of_person;

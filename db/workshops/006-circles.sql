--liquibase formatted sql

-- How a rehearsal is dealt, and whose turn it is. Every drawing has a number; what the room has rehearsed in an earlier
-- one stays, so that the next one knows who has met.
--changeset traudich:circles-1
create table pairing (
    id           uuid     not null primary key,
    practice_id  uuid     not null,
    workshop_id  uuid     not null,
    block_id     uuid     not null,
    drawing      int      not null,
    size         tinyint  not null check (size between 2 and 3),
    turn         tinyint  not null default 0,
    turns        tinyint  not null default 0,
    turn_seconds int      not null default 0,
    changed      bigint   not null default (next value for change_number),
    constraint pairing_once unique (workshop_id, block_id),
    constraint pairing_block foreign key (workshop_id, block_id) references block (workshop_id, id) on delete cascade
);
--rollback drop table pairing;

-- Who is in which circle, 0 for who is in none, and when it is their turn to ask.
--changeset traudich:circles-2
create table circle_place (
    id             uuid     not null primary key,
    practice_id    uuid     not null,
    workshop_id    uuid     not null,
    block_id       uuid     not null,
    drawing        int      not null,
    participant_id uuid     not null,
    number         smallint not null,
    spot           smallint not null,
    since          tinyint  not null default 0,
    constraint circle_place_once unique (block_id, drawing, participant_id),
    constraint circle_place_pairing foreign key (workshop_id, block_id) references pairing (workshop_id, block_id) on delete cascade,
    constraint circle_place_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id) on delete cascade
);
--rollback drop table circle_place;

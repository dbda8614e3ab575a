--liquibase formatted sql

--changeset traudich:workshops-1
create table workshop (
    id          uuid          not null primary key,
    practice_id uuid          not null,
    coach_id    uuid          not null,
    title       varchar(80)   not null,
    place       varchar(80)   not null default '',
    starts_at   datetime(6)   not null,
    language    char(2)       not null,
    code        char(6) character set ascii null,
    join_token  char(22) character set ascii collate ascii_bin not null,
    board_token char(22) character set ascii collate ascii_bin not null,
    opened_at   datetime(6)   null,
    closed_at   datetime(6)   null,
    notes       varchar(2000) not null default '',
    created_at  datetime(6)   not null,
    changed     bigint        not null default (next value for change_number),
    constraint workshop_in_practice unique (practice_id, id),
    constraint workshop_code unique (code),
    constraint workshop_join_token unique (join_token),
    constraint workshop_board_token unique (board_token),
    constraint workshop_coach foreign key (practice_id, coach_id) references person (practice_id, id),
    index workshop_of_coach (coach_id, starts_at)
);
--rollback drop table workshop;

--changeset traudich:workshops-2
create table participant (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    person_id   uuid        not null,
    name        varchar(30) not null,
    joined_at   datetime(6) not null,
    changed     bigint      not null default (next value for change_number),
    constraint participant_in_workshop unique (workshop_id, id),
    constraint participant_once unique (workshop_id, person_id),
    constraint participant_name unique (workshop_id, name),
    constraint participant_workshop foreign key (practice_id, workshop_id) references workshop (practice_id, id),
    constraint participant_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table participant;

--changeset traudich:workshops-3
create table round (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    number      int         not null,
    exercise_id uuid        not null,
    phase       varchar(10) not null,
    reveal      varchar(10) not null,
    asking_at   datetime(6) null,
    ends_at     datetime(6) null,
    paused_at   datetime(6) null,
    ended_at    datetime(6) null,
    created_at  datetime(6) not null,
    changed     bigint      not null default (next value for change_number),
    constraint round_number unique (workshop_id, number),
    constraint round_in_workshop unique (workshop_id, id),
    constraint round_workshop foreign key (practice_id, workshop_id) references workshop (practice_id, id),
    constraint round_exercise foreign key (exercise_id) references exercise (id)
);
--rollback drop table round;

-- Who does which ask in which round. The ask itself belongs to the person and outlives the workshop.
--changeset traudich:workshops-4
create table round_ask (
    id              uuid        not null primary key,
    practice_id     uuid        not null,
    workshop_id     uuid        not null,
    round_id        uuid        not null,
    participant_id  uuid        not null,
    ask_id          uuid        not null,
    quote_hidden_at datetime(6) null,
    changed         bigint      not null default (next value for change_number),
    constraint round_ask_once unique (round_id, participant_id),
    constraint round_ask_ask unique (ask_id),
    constraint round_ask_of_ask foreign key (practice_id, ask_id) references ask (practice_id, id),
    constraint round_ask_round foreign key (workshop_id, round_id) references round (workshop_id, id),
    constraint round_ask_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id)
);
--rollback drop table round_ask;

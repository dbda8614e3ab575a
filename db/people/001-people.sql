--liquibase formatted sql

--changeset traudich:people-1
create table practice (
    id         uuid        not null primary key,
    name       varchar(80) not null,
    language   char(2)     not null default 'de',
    zone       varchar(40) not null default 'Europe/Berlin',
    created_at datetime(6) not null
);
--rollback drop table practice;

--changeset traudich:people-2
create table person (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    name        varchar(60) not null,
    language    char(2)     not null,
    created_at  datetime(6) not null,
    constraint person_in_practice unique (practice_id, id),
    constraint person_practice foreign key (practice_id) references practice (id)
);
--rollback drop table person;

-- Sign-in data of a person; a guest has none.
--changeset traudich:people-3
create table account (
    id          uuid         not null primary key,
    practice_id uuid         not null,
    person_id   uuid         not null,
    email       varchar(254) not null,
    password    varchar(200) character set ascii not null,
    created_at  datetime(6)  not null,
    constraint account_email unique (email),
    constraint account_person unique (practice_id, person_id),
    constraint account_of_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table account;

--changeset traudich:people-4
create table practice_role (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    role        varchar(10) not null,
    constraint practice_role_once unique (practice_id, person_id, role),
    constraint practice_role_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table practice_role;

-- Only the SHA-256 of a link's token is kept: a stolen table opens no door.
--changeset traudich:people-5
create table invitation (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    inviter_id  uuid        not null,
    role        varchar(10) not null,
    name        varchar(60) not null,
    token_hash  char(43) character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    accepted_at datetime(6) null,
    person_id   uuid        null,
    constraint invitation_token unique (token_hash),
    constraint invitation_inviter foreign key (practice_id, inviter_id) references person (practice_id, id),
    constraint invitation_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table invitation;

-- One cookie may stand for a guest in several practices, one person in each.
--changeset traudich:people-6
create table guest (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    token_hash  char(43) character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    constraint guest_token unique (token_hash, practice_id),
    constraint guest_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table guest;

-- Failures only: a whole class joins from one address, and nobody is slowed down for being right.
--changeset traudich:people-7
create table failed_attempt (
    id      uuid         not null primary key,
    kind    varchar(10)  not null,
    subject varchar(254) not null,
    at      datetime(6)  not null,
    index failed_attempt_recent (kind, subject, at)
);
--rollback drop table failed_attempt;

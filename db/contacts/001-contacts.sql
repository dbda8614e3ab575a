--liquibase formatted sql

-- The label is a role or a nickname, tags are lines. What could name somebody is sealed (decision 0030): varbinary is text
-- that only its person's key opens.
--changeset traudich:contacts-1
create table contact (
    id            uuid            not null primary key,
    practice_id   uuid            not null,
    person_id     uuid            not null,
    revision      int             not null default 0,
    label         varchar(80)     not null,
    name          varbinary(600)  null,
    met           varbinary(2100) null,
    interests     varbinary(2100) null,
    addresses     varbinary(12000) null,
    tags          varchar(400)    not null default '',
    tie           varchar(14)     not null,
    language      char(2)         null,
    form          varchar(3)      null,
    trust         tinyint         null check (trust between 1 and 5),
    reciprocity   tinyint         null check (reciprocity between 1 and 5),
    usefulness    tinyint         null check (usefulness between 1 and 5),
    ideal_days    smallint        null check (ideal_days between 1 and 1000),
    max_days      smallint        null,
    snoozed_until date            null,
    delete_on     date            null,
    import_key    char(43) character set ascii collate ascii_bin null,
    created_at    datetime(6)     not null,
    constraint contact_of_person unique (practice_id, person_id, id),
    constraint contact_imported_once unique (practice_id, person_id, import_key),
    constraint contact_person foreign key (practice_id, person_id) references person (practice_id, id),
    constraint contact_rhythm check ((ideal_days is null and max_days is null) or max_days >= ideal_days),
    index contact_to_delete (delete_on)
);
--rollback drop table contact;

-- Only a real contact counts for keeping in touch: a like or an automatic mail is none.
--changeset traudich:contacts-2
create table interaction (
    id           uuid            not null primary key,
    practice_id  uuid            not null,
    person_id    uuid            not null,
    contact_id   uuid            not null,
    day          date            not null,
    direction    varchar(5)      not null,
    channel      varchar(14)     not null,
    real_contact boolean         not null,
    note         varbinary(2100) null,
    created_at   datetime(6)     not null,
    constraint interaction_contact foreign key (practice_id, person_id, contact_id)
        references contact (practice_id, person_id, id) on delete cascade,
    index interaction_of_contact (contact_id, day, id)
);
--rollback drop table interaction;

-- How often everybody with a tag should hear from the person, unless a contact has a rhythm of its own.
--changeset traudich:contacts-3
create table tag_rhythm (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    tag         varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
    ideal_days  smallint    not null check (ideal_days between 1 and 1000),
    max_days    smallint    not null,
    constraint tag_rhythm_once unique (practice_id, person_id, tag),
    constraint tag_rhythm_person foreign key (practice_id, person_id) references person (practice_id, id),
    constraint tag_rhythm_order check (max_days >= ideal_days)
);
--rollback drop table tag_rhythm;

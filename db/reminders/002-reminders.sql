--liquibase formatted sql

-- When a person with an account is to be reminded. Hours are local to the zone, or to the practice's where it is null.
--changeset traudich:reminders-2
create table reminder_plan (
    id           uuid        not null primary key,
    practice_id  uuid        not null,
    person_id    uuid        not null,
    wanted       boolean     not null default true,
    hour         tinyint     not null default 9,
    quiet_from   tinyint     not null default 20 check (quiet_from between 16 and 22),
    quiet_until  tinyint     not null default 8 check (quiet_until between 6 and 11),
    zone         varchar(40) null,
    paused_until date        null,
    next_at      datetime(6) not null,
    constraint reminder_plan_once unique (practice_id, person_id),
    constraint reminder_plan_person foreign key (practice_id, person_id) references person (practice_id, id)
        on delete cascade,
    constraint reminder_plan_not_in_quiet check (hour >= quiet_until and hour < quiet_from),
    index reminder_plan_next (next_at)
);
--rollback drop table reminder_plan;

-- Kinds and counts, never words. The unique key decides between two instances: one mail a person and local day.
--changeset traudich:reminders-3
create table reminder_mail (
    id           uuid         not null primary key,
    practice_id  uuid         not null,
    person_id    uuid         not null,
    day          date         not null,
    digest       varchar(200) character set ascii not null,
    created_at   datetime(6)  not null,
    sent_at      datetime(6)  null,
    withdrawn_at datetime(6)  null,
    constraint reminder_mail_one_a_day unique (person_id, day),
    constraint reminder_mail_person foreign key (practice_id, person_id) references person (practice_id, id)
        on delete cascade,
    index reminder_mail_of_practice (practice_id, id),
    index reminder_mail_created (created_at)
);
--rollback drop table reminder_mail;

-- Who knows the address reads the dates without signing in; only the SHA-256 of its token is kept.
--changeset traudich:reminders-4
create table calendar_address (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    token_hash  char(43) character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    constraint calendar_address_once unique (practice_id, person_id),
    constraint calendar_address_token unique (token_hash),
    constraint calendar_address_person foreign key (practice_id, person_id) references person (practice_id, id)
        on delete cascade
);
--rollback drop table calendar_address;

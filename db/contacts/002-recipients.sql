--liquibase formatted sql

-- Who is asked, known by a keyed hash of the address and by nothing else. Its row is what two who ask at once wait for.
--changeset traudich:recipients-1
create table recipient (
    id            uuid        not null primary key,
    practice_id   uuid        not null,
    recipient_key char(43) character set ascii collate ascii_bin not null,
    barred_at     datetime(6) null,
    barred_by     uuid        null,
    constraint recipient_once unique (practice_id, recipient_key),
    constraint recipient_practice foreign key (practice_id) references practice (id),
    constraint recipient_barred_by foreign key (practice_id, barred_by) references person (practice_id, id),
    constraint recipient_barred_by_somebody check ((barred_at is null) = (barred_by is null))
);
--rollback drop table recipient;

-- ask_ref: the ask it belongs to, without a foreign key, because asks lie above. attempt 1 is the ask, 2 its one follow-up.
--changeset traudich:recipients-2
create table recipient_attempt (
    id            uuid        not null primary key,
    practice_id   uuid        not null,
    recipient_key char(43) character set ascii collate ascii_bin not null,
    person_id     uuid        not null,
    ask_ref       uuid        not null,
    attempt       tinyint     not null check (attempt in (1, 2)),
    unsolicited   boolean     not null,
    public_figure boolean     not null,
    at            datetime(6) not null,
    ended_by      varchar(9)  null check (ended_by in ('NO', 'WITHDRAWN')),
    constraint recipient_attempt_once unique (practice_id, ask_ref, attempt),
    constraint recipient_attempt_recipient foreign key (practice_id, recipient_key)
        references recipient (practice_id, recipient_key),
    constraint recipient_attempt_person foreign key (practice_id, person_id) references person (practice_id, id),
    index recipient_attempt_recent (practice_id, recipient_key, at)
);
--rollback drop table recipient_attempt;

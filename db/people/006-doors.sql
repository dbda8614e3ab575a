--liquibase formatted sql

-- Taken back by whoever invited: its link answers like one that never was.
--changeset traudich:people-doors-1
alter table invitation add column revoked_at datetime(6) null;
--rollback alter table invitation drop column revoked_at;

-- A way in for who forgot the password: once, for half an hour. Only the SHA-256 of the link's token is kept.
--changeset traudich:people-doors-2
create table password_link (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    token_hash  char(43) character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    sent_at     datetime(6) null,
    used_at     datetime(6) null,
    constraint password_link_token unique (token_hash),
    constraint password_link_account foreign key (practice_id, person_id) references account (practice_id, person_id)
        on delete cascade,
    index password_link_recent (person_id, created_at),
    index password_link_waiting (expires_at)
);
--rollback drop table password_link;

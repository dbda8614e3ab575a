--liquibase formatted sql

-- What somebody agreed to, in which version of its words, and when they took it back. Agreed is who has a row that is not
-- taken back; there is at most one, as nothing is unique among nothing.
--changeset traudich:people-consents-1
create table consent (
    id           uuid        not null primary key,
    practice_id  uuid        not null,
    person_id    uuid        not null,
    purpose      varchar(20) not null,
    text_version int         not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null,
    standing     boolean as (if(withdrawn_at is null, true, null)) stored,
    constraint consent_once unique (practice_id, person_id, purpose, standing),
    constraint consent_person foreign key (practice_id, person_id) references person (practice_id, id) on delete cascade
);
--rollback drop table consent;

--liquibase formatted sql

-- What seals a person's private text, itself wrapped by a key that is not in the database. Without its row the text is lost.
--changeset traudich:people-9
create table person_key (
    id          uuid           not null primary key,
    practice_id uuid           not null,
    person_id   uuid           not null,
    wrapped     varbinary(400) not null,
    created_at  datetime(6)    not null,
    constraint person_key_once unique (practice_id, person_id),
    constraint person_key_person foreign key (practice_id, person_id) references person (practice_id, id)
);
--rollback drop table person_key;

--liquibase formatted sql

-- How far somebody has read the messages under an ask. Without a row: not at all.
--changeset traudich:coaching-feedback-seen-1
create table feedback_seen (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    ask_id      uuid        not null,
    person_id   uuid        not null,
    seen_at     datetime(6) not null,
    constraint feedback_seen_once unique (ask_id, person_id),
    constraint feedback_seen_ask foreign key (practice_id, ask_id) references ask (practice_id, id) on delete cascade,
    constraint feedback_seen_person foreign key (practice_id, person_id) references person (practice_id, id)
        on delete cascade
);
--rollback drop table feedback_seen;

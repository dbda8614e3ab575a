--liquibase formatted sql

-- An ask that waits for a coach's yes before anybody may be asked. The id is the ask's own; without a row none is needed.
-- wished_at: the person has shown their coaches which exercise it is. Answered and not agreed: the coach wants to talk first.
--changeset traudich:asks-big-steps-1
create table big_step (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    wished_at   datetime(6) null,
    answered_at datetime(6) null,
    answered_by uuid        null,
    agreed      boolean     not null default false,
    constraint big_step_ask foreign key (practice_id, id) references ask (practice_id, id) on delete cascade,
    constraint big_step_person foreign key (practice_id, person_id) references person (practice_id, id),
    constraint big_step_coach foreign key (practice_id, answered_by) references person (practice_id, id),
    constraint big_step_answered check ((answered_at is null) = (answered_by is null)),
    constraint big_step_wished_first check (answered_at is null or wished_at is not null),
    constraint big_step_agreed check (not agreed or answered_at is not null)
);
--rollback drop table big_step;

--liquibase formatted sql

-- Which of the person's own contacts an ask is about. Whoever forgets the contact forgets this too. The three last columns are
-- the interactions that tell of it in the contact's history, null while there is nothing to tell; the id is the ask's own.
--changeset traudich:asks-7
create table ask_contact (
    id             uuid not null primary key,
    practice_id    uuid not null,
    person_id      uuid not null,
    contact_id     uuid not null,
    asked_as       uuid null,
    followed_up_as uuid null,
    answered_as    uuid null,
    constraint ask_contact_ask foreign key (practice_id, id) references ask (practice_id, id) on delete cascade,
    constraint ask_contact_contact foreign key (practice_id, person_id, contact_id)
        references contact (practice_id, person_id, id) on delete cascade
);
--rollback drop table ask_contact;

-- The words of the one follow-up, sealed like the draft.
--changeset traudich:asks-8
alter table ask_notes add column follow_up blob null after draft;
--rollback alter table ask_notes drop column follow_up;

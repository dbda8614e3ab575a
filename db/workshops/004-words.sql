--liquibase formatted sql

-- A word is taken off the wall for everybody who says it, also later: what counts is the word, not who said it.
--changeset traudich:words-1
create table wall_word (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    workshop_id uuid        not null,
    block_id    uuid        not null,
    word        varchar(60) not null,
    off         boolean     not null,
    changed     bigint      not null default (next value for change_number),
    constraint wall_word_once unique (block_id, word),
    constraint wall_word_block foreign key (workshop_id, block_id) references block (workshop_id, id) on delete cascade
);
--rollback drop table wall_word;

-- What somebody has typed and not sent. It is theirs alone and no answer yet.
--changeset traudich:words-2
create table word_draft (
    id             uuid        not null primary key,
    practice_id    uuid        not null,
    workshop_id    uuid        not null,
    block_id       uuid        not null,
    participant_id uuid        not null,
    words          varchar(60) not null,
    constraint word_draft_once unique (block_id, participant_id),
    constraint word_draft_block foreign key (workshop_id, block_id) references block (workshop_id, id) on delete cascade,
    constraint word_draft_participant foreign key (workshop_id, participant_id) references participant (workshop_id, id) on delete cascade
);
--rollback drop table word_draft;

--changeset traudich:words-3
alter table answer drop column hidden_at;
--rollback alter table answer add column hidden_at datetime(6) null;

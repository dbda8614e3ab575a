--liquibase formatted sql

-- A row is one version and never changes once used; a series is the exercise people speak of.
-- practice_id is null for the built-in catalogue, which belongs to nobody.
--changeset traudich:exercises-1
create table exercise (
    id             uuid         not null primary key,
    series_id      uuid         not null,
    version        int          not null,
    practice_id    uuid         null,
    author_id      uuid         null,
    code           varchar(8)   null,
    difficulty     tinyint      not null check (difficulty between 1 and 10),
    brake          varchar(10)  not null,
    channels       varchar(120) not null,
    minutes        smallint     not null,
    follow_ups     tinyint      not null default 0,
    in_workshop    boolean      not null default false,
    group_load     boolean      not null default false,
    legal_note     boolean      not null default false,
    coach_consent  boolean      not null default false,
    title_de       varchar(120) not null,
    title_en       varchar(120) not null,
    instruction_de varchar(600) not null,
    instruction_en varchar(600) not null,
    preparation_de varchar(600) not null default '',
    preparation_en varchar(600) not null default '',
    reflection_de  varchar(600) not null default '',
    reflection_en  varchar(600) not null default '',
    safety_de      varchar(600) not null default '',
    safety_en      varchar(600) not null default '',
    created_at     datetime(6)  not null default current_timestamp(6),
    retired_at     datetime(6)  null,
    constraint exercise_version unique (series_id, version),
    constraint exercise_author foreign key (practice_id, author_id) references person (practice_id, id)
);
--rollback drop table exercise;

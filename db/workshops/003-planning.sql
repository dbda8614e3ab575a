--liquibase formatted sql

-- What an input block shows. Its token is the address, so nobody guesses one; what no block shows any more goes.
--changeset traudich:planning-1
create table illustration (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    token       char(22) character set ascii collate ascii_bin not null,
    media_type  varchar(20) not null,
    bytes       mediumblob  not null,
    created_at  datetime(6) not null,
    constraint illustration_token unique (token),
    constraint illustration_in_practice unique (practice_id, token),
    constraint illustration_practice foreign key (practice_id) references practice (id)
);
--rollback drop table illustration;

--changeset traudich:planning-2
alter table block add column picture char(22) character set ascii collate ascii_bin null,
    add column picture_alt varchar(200) not null default '',
    add constraint block_picture foreign key (practice_id, picture) references illustration (practice_id, token);
--rollback alter table block drop constraint block_picture, drop column picture, drop column picture_alt;

-- When the workshop is to be over, said when the first block began. What is added, cut or late is measured against it.
--changeset traudich:planning-3
alter table workshop add column promised_end datetime(6) null;
--rollback alter table workshop drop column promised_end;

-- Agendas a coach keeps to begin with.
--changeset traudich:planning-4
create table agenda_template (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    coach_id    uuid        not null,
    name        varchar(80) not null,
    created_at  datetime(6) not null,
    constraint agenda_template_in_practice unique (practice_id, id),
    constraint agenda_template_name unique (coach_id, name),
    constraint agenda_template_coach foreign key (practice_id, coach_id) references person (practice_id, id)
);
--rollback drop table agenda_template;

--changeset traudich:planning-5
create table template_block (
    id          uuid          not null primary key,
    practice_id uuid          not null,
    template_id uuid          not null,
    position    int           not null,
    kind        varchar(12)   not null,
    title       varchar(80)   not null,
    minutes     int           not null check (minutes between 1 and 240),
    script      varchar(2000) not null,
    text        varchar(1000) not null,
    exercise_id uuid          null,
    picture     char(22) character set ascii collate ascii_bin null,
    picture_alt varchar(200)  not null,
    constraint template_block_order unique (template_id, position),
    constraint template_block_template foreign key (practice_id, template_id) references agenda_template (practice_id, id) on delete cascade,
    constraint template_block_exercise foreign key (exercise_id) references exercise (id),
    constraint template_block_picture foreign key (practice_id, picture) references illustration (practice_id, token)
);
--rollback drop table template_block;

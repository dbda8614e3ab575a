--liquibase formatted sql

-- Published figures, the same for everybody. channels: names with a bar between them; empty means mixed or none, and then
-- the figure stands beside nobody's own data. tie: null means whoever was asked. verified: false as long as nobody has
-- read the source; such rows are kept as a list of things to read and never shown.
--changeset traudich:insights-1
create table benchmark (
    id              uuid          not null primary key,
    code            varchar(20)   not null,
    measure         varchar(16)   not null,
    value           decimal(8, 2) null,
    unit            varchar(16)   not null,
    sample_size     int           null check (sample_size > 0),
    sample_at_least boolean       not null default false,
    channels        varchar(120)  not null default '',
    tie             varchar(16)   null,
    solicited       boolean       null,
    source          varchar(300)  not null,
    published       smallint      null,
    evidence        char(2)       not null check (evidence in ('E1', 'E2', 'E3', 'E4')),
    reading         char(2)       not null check (reading in ('V1', 'V2', 'M')),
    verified        boolean       not null,
    checked_on      date          null,
    finding_de      varchar(400)  not null,
    finding_en      varchar(400)  not null,
    caveat_de       varchar(400)  not null,
    caveat_en       varchar(400)  not null,
    link            varchar(300)  not null default '',
    constraint benchmark_code unique (code),
    constraint benchmark_memory_is_no_source check (not verified or reading <> 'M')
);
--rollback drop table benchmark;

--liquibase formatted sql

-- What the installation's secret makes of a fixed word: one row, written by the first start. Another secret makes another.
--changeset traudich:people-10
create table secret_check (
    id         tinyint     not null primary key check (id = 1),
    value      char(43) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null
);
--rollback drop table secret_check;

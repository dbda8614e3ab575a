--liquibase formatted sql

-- One row: of two who set up a new installation at the same moment the database lets one through.
--changeset traudich:people-8
create table set_up (
    id tinyint     not null primary key check (id = 1),
    at datetime(6) not null
);
--rollback drop table set_up;

--liquibase formatted sql

--changeset traudich:people-11
alter table failed_attempt modify column kind varchar(16) not null;
--rollback alter table failed_attempt modify column kind varchar(10) not null;

--liquibase formatted sql

-- Whoever claims a link hands its mail to the mail server, and nobody else does; no transaction waits for that server.
--changeset traudich:people-claimed-links-1
alter table password_link add column claimed_at datetime(6) null after expires_at;
--rollback alter table password_link drop column claimed_at;

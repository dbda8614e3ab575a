--liquibase formatted sql

-- When silence was called no reply. An answer that comes after that takes its place, and half a minute long back again.
--changeset traudich:asks-silence-1
alter table ask add column silent_at datetime(6) null;
--rollback alter table ask drop column silent_at;

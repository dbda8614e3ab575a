--liquibase formatted sql

-- Whoever claims a mail hands it to the mail server, and nobody else does. Without an answer it stays claimed: rather none
-- than two.
--changeset traudich:reminders-5
alter table reminder_mail add column claimed_at datetime(6) null after created_at;
--rollback alter table reminder_mail drop column claimed_at;

--liquibase formatted sql

--changeset traudich:recipients-3
create index recipient_attempt_age on recipient_attempt (at);
--rollback drop index recipient_attempt_age on recipient_attempt;

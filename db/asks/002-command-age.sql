--liquibase formatted sql

--changeset traudich:asks-4
create index ask_command_age on ask_command (at);
--rollback drop index ask_command_age on ask_command;

--liquibase formatted sql

-- By when somebody wants to have asked. An own resolution, not a deadline: a date a coach gave stands with the assignment.
--changeset traudich:asks-due-1
alter table ask_notes add column due_on date null;
--rollback alter table ask_notes drop column due_on;

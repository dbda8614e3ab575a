--liquibase formatted sql

-- What came of the last workshop of the same people: three sums, written once. Null where nothing may be said.
--changeset traudich:since-last-1
alter table workshop add column since_asked int null,
    add column since_yes int null,
    add column since_waiting int null,
    add constraint workshop_since check ((since_asked is null) = (since_yes is null) and (since_asked is null) = (since_waiting is null));
--rollback alter table workshop drop constraint workshop_since, drop column since_asked, drop column since_yes, drop column since_waiting;

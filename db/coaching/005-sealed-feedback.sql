--liquibase formatted sql

-- What was written, for the key of the person whose ask it is. SQL cannot seal: the application moves older messages from
-- `text` into it as soon as it has started, one at a time, until none is left in clear.
--changeset traudich:coaching-sealed-1
alter table feedback add column sealed blob null;
--rollback alter table feedback drop column sealed;

-- Going back is refused as long as there is a sealed message: its words would be lost.
--changeset traudich:coaching-sealed-2
alter table feedback modify column text varchar(1000) null;
--rollback alter table feedback modify column text varchar(1000) not null;

--changeset traudich:coaching-sealed-3
alter table feedback add constraint feedback_sealed_or_not check ((text is null) <> (sealed is null));
--rollback alter table feedback drop constraint feedback_sealed_or_not;

--liquibase formatted sql

-- Behind a reason or a coachee's line there may be few asks in a long period: they are found without reading all others.
--changeset traudich:behind-1
create index ask_fact_reason on ask_fact (coach_id, not_asked_reason, at, ask_id);
create index ask_fact_coachee on ask_fact (coach_id, coachee_id, at, ask_id);
--rollback drop index ask_fact_reason on ask_fact; drop index ask_fact_coachee on ask_fact;

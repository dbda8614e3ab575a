--liquibase formatted sql

-- An exercise, or a kind of ask, may hardly ever occur in a long period: its asks are found without reading all others. What
-- exercises there are to choose from is looked up here too, series by series.
--changeset traudich:rare-marks-1
create index ask_fact_series on ask_fact (coach_id, series_id, at, ask_id);
create index ask_fact_way on ask_fact (coach_id, channel, tie, at, ask_id);
--rollback drop index ask_fact_series on ask_fact; drop index ask_fact_way on ask_fact;

--liquibase formatted sql

-- Of what is in sums: nobody sees it one by one or ever did, because it is shared with the group alone. Guests of a workshop that is
-- summed up were seen by their hosts. Too many are taken for unseen until all facts are counted anew.
--changeset traudich:unseen-1
alter table ask_fact add column unseen boolean not null default true;
--rollback alter table ask_fact drop column unseen;

--changeset traudich:unseen-2
create index ask_fact_unseen on ask_fact (coach_id, sight, closed_at, outcome, chance, unseen, coachee_id);
--rollback drop index ask_fact_unseen on ask_fact;

--changeset traudich:unseen-3
drop index ask_fact_quarters on ask_fact;
--rollback create index ask_fact_quarters on ask_fact (coach_id, sight, closed_at, outcome, chance, coachee_id);

--liquibase formatted sql

-- From then on only sums are left of a workshop: its names and words are gone.
--changeset traudich:summing-up-1
alter table workshop add column summed_up_at datetime(6) null,
    add index workshop_to_sum_up (summed_up_at, closed_at);
--rollback alter table workshop drop index workshop_to_sum_up, drop column summed_up_at;

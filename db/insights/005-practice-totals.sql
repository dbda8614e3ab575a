--liquibase formatted sql

-- Sums of a practice, published once and never changed (decision 0090). Quarters are year * 4 + 0 to 3, in UTC. Every row
-- follows the one that ends with after_quarter, 0 for the first: of two who publish at once one is too late.
-- cells: KIND=people:asks:chances
--changeset traudich:totals-1
create table practice_total (
    id            uuid         not null primary key,
    practice_id   uuid         not null,
    after_quarter int          not null,
    first_quarter int          not null,
    last_quarter  int          not null,
    cells         varchar(400) character set ascii not null,
    published_at  datetime(6)  not null,
    constraint practice_total_chain unique (practice_id, after_quarter),
    constraint practice_total_practice foreign key (practice_id) references practice (id),
    constraint practice_total_forward check (after_quarter < first_quarter and first_quarter <= last_quarter)
);
--rollback drop table practice_total;

--changeset traudich:totals-2
alter table ask_fact add index ask_fact_of_practice (practice_id, closed_at);
--rollback alter table ask_fact drop index ask_fact_of_practice;

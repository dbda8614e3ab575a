--liquibase formatted sql

-- Who wants to be told once a month that there is something to look at: who has a row. Only coaches are.
--changeset traudich:reminders-6
create table monthly_report (
    id          uuid        not null primary key,
    practice_id uuid        not null,
    person_id   uuid        not null,
    since       datetime(6) not null,
    constraint monthly_report_once unique (practice_id, person_id),
    constraint monthly_report_person foreign key (practice_id, person_id) references person (practice_id, id)
        on delete cascade
);
--rollback drop table monthly_report;

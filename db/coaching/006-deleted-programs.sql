--liquibase formatted sql

-- A deleted program takes along its steps, who was in it and what they had been given by it. Their asks and assignments
-- are their own and stay. (A foreign key that is dropped and added in one statement needs another name.)
--changeset traudich:coaching-deleted-1
alter table program_step drop foreign key program_step_program,
    add constraint program_step_of_program foreign key (practice_id, coach_id, program_id)
        references program (practice_id, coach_id, id) on delete cascade;
--rollback alter table program_step drop foreign key program_step_of_program, add constraint program_step_program foreign key (practice_id, coach_id, program_id) references program (practice_id, coach_id, id);

--changeset traudich:coaching-deleted-2
alter table enrolment drop foreign key enrolment_program,
    add constraint enrolment_in_program foreign key (practice_id, coach_id, program_id)
        references program (practice_id, coach_id, id) on delete cascade;
--rollback alter table enrolment drop foreign key enrolment_in_program, add constraint enrolment_program foreign key (practice_id, coach_id, program_id) references program (practice_id, coach_id, id);

--changeset traudich:coaching-deleted-3
alter table delivery drop foreign key delivery_enrolment,
    add constraint delivery_in_enrolment foreign key (practice_id, program_id, enrolment_id)
        references enrolment (practice_id, program_id, id) on delete cascade;
--rollback alter table delivery drop foreign key delivery_in_enrolment, add constraint delivery_enrolment foreign key (practice_id, program_id, enrolment_id) references enrolment (practice_id, program_id, id);

--changeset traudich:coaching-deleted-4
alter table delivery drop foreign key delivery_step,
    add constraint delivery_of_step foreign key (practice_id, program_id, version, step_id)
        references program_step (practice_id, program_id, version, step_id) on delete cascade;
--rollback alter table delivery drop foreign key delivery_of_step, add constraint delivery_step foreign key (practice_id, program_id, version, step_id) references program_step (practice_id, program_id, version, step_id);

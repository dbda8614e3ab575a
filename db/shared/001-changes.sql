--liquibase formatted sql

-- Every change to what a room sees takes its number here; the highest number in a picture is the picture's revision.
--changeset traudich:shared-1
create sequence change_number start with 1 increment by 1 cache 100;
--rollback drop sequence change_number;

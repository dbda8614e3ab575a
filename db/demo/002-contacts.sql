--liquibase formatted sql

-- Whom Miriam and Emil know, by role or nickname. What is sealed stays empty: only the product can seal it.
-- Ids: 0198c0KK-…-N with KK = 12 contact, 13 interaction, 14 rhythm of a tag. A contact is person × 1000 + its number.
--changeset traudich:demo-contacts context:demo
create temporary table told_contact (
    person int, number int, label varchar(80), tags varchar(100), tie varchar(14), language char(2), form varchar(3),
    trust int, reciprocity int, usefulness int, ideal int, longest int, snoozed int, days_ago int
);

insert into told_contact values
(3, 1, 'Kofi aus dem Workshop', 'Workshop', 'ACQUAINTANCE', 'en', 'DU', 4, 4, 3, null, null, null, 60),
(3, 2, 'Podcasterin Verena', 'Podcast', 'PUBLIC_FIGURE', 'de', 'DU', null, null, null, null, null, null, 20),
(3, 3, 'Teamleiterin aus dem alten Job', 'Mentorin|Beruf', 'DORMANT', 'de', 'DU', 5, 3, 4, 60, 120, null, 61),
(3, 4, 'Nachbarin von unten', 'Haus', 'CLOSE', 'de', 'DU', 4, 5, 3, 21, 45, null, 60),
(3, 5, 'Bibliothekar im Lernraum', 'Beruf', 'ACQUAINTANCE', 'de', 'SIE', 3, 2, 4, null, null, null, 40),
(3, 6, 'Ilka vom Chor', 'Chor', 'CLOSE', 'de', 'DU', 5, 4, 3, 30, 60, 9, 62),
(4, 1, 'Professorin für Geschichte', 'Forschung', 'ACQUAINTANCE', 'de', 'SIE', 4, 2, 5, null, null, null, 50),
(4, 2, 'Kollegin aus dem Archiv', 'Beruf', 'CLOSE', 'de', 'DU', 5, 5, 4, 14, 30, null, 61),
(4, 3, 'Autorin des Stadtbuchs', 'Forschung', 'PUBLIC_FIGURE', 'de', 'SIE', null, null, null, null, null, null, 25),
(4, 4, 'Studienfreund in Leipzig', 'Studium', 'DORMANT', 'de', 'DU', 5, 4, 2, 90, 180, null, 62);

insert into contact (id, practice_id, person_id, label, tags, tie, language, form, trust, reciprocity, usefulness, ideal_days,
       max_days, snoozed_until, delete_on, created_at)
select concat('0198c012-0000-7000-8000-', lpad(t.person * 1000 + t.number, 12, '0')), p.practice_id, p.id, t.label,
       replace(t.tags, '|', '\n'), t.tie, t.language, t.form, t.trust, t.reciprocity, t.usefulness, t.ideal, t.longest,
       utc_date() + interval t.snoozed day, utc_date() + interval 1 year, utc_timestamp() - interval t.days_ago day
  from told_contact t join person p on p.id = concat('0198c001-0000-7000-8000-', lpad(t.person, 12, '0'));

drop temporary table told_contact;

create temporary table told_interaction (
    person int, contact int, number int, days_ago int, direction varchar(5), channel varchar(14), real_contact boolean
);

insert into told_interaction values
(3, 1, 1, 21, 'OTHER', 'IN_PERSON', 1), (3, 1, 2, 12, 'ME', 'DIRECT_MESSAGE', 1),
(3, 2, 1, 9, 'ME', 'PUBLIC_COMMENT', 0),
(3, 3, 1, 130, 'ME', 'PHONE', 1), (3, 3, 2, 40, 'OTHER', 'PUBLIC_COMMENT', 0),
(3, 4, 1, 39, 'ME', 'IN_PERSON', 1), (3, 4, 2, 27, 'OTHER', 'IN_PERSON', 1),
(3, 5, 1, 14, 'ME', 'IN_PERSON', 1),
(3, 6, 1, 44, 'OTHER', 'PHONE', 1),
(4, 1, 1, 46, 'OTHER', 'EMAIL', 1), (4, 1, 2, 38, 'ME', 'EMAIL', 1),
(4, 2, 1, 17, 'OTHER', 'IN_PERSON', 1),
(4, 3, 1, 19, 'OTHER', 'EMAIL', 1),
(4, 4, 1, 55, 'ME', 'VIDEO', 1);

insert into interaction (id, practice_id, person_id, contact_id, day, direction, channel, real_contact, created_at)
select concat('0198c013-0000-7000-8000-', lpad(t.person * 100000 + t.contact * 100 + t.number, 12, '0')), c.practice_id,
       c.person_id, c.id, utc_date() - interval t.days_ago day, t.direction, t.channel, t.real_contact, c.created_at
  from told_interaction t
  join contact c on c.id = concat('0198c012-0000-7000-8000-', lpad(t.person * 1000 + t.contact, 12, '0'));

drop temporary table told_interaction;

insert into tag_rhythm (id, practice_id, person_id, tag, ideal_days, max_days) values
('0198c014-0000-7000-8000-000000000001', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000003', 'beruf', 30, 60),
('0198c014-0000-7000-8000-000000000002', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000004', 'forschung', 30, 45);
--rollback delete from tag_rhythm where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from contact where practice_id = '0198c000-0000-7000-8000-000000000001';

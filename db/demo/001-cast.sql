--liquibase formatted sql

-- The cast: what README, demo and tests share. All moments count back from the day of installation, in UTC.
-- Everybody signs in with the password trau-dich-2026.
-- Ids: 0198c0KK-…-N with KK = 00 practice, 01 person, 02 account, 03 role, 04 coaching, 05 ask, 06 assignment,
-- 07 workshop, 08 participant, 09 round, 10 round_ask, 11 guest. Persons: 1 Anna, 2 Ute, 3 Miriam, 4 Emil, 5 Ayşe,
-- 6 Kofi, 7 Zofia, 8 Bernd, 11 to 19 the guests. An ask is person × 1000 + its number, 101 and 102 in the workshop.

--changeset traudich:demo-people context:demo
insert into practice (id, name, language, zone, created_at)
values ('0198c000-0000-7000-8000-000000000001', 'Praxis Mut', 'de', 'Europe/Berlin', utc_timestamp() - interval 90 day);

insert into person (id, practice_id, name, language, created_at)
select concat('0198c001-0000-7000-8000-', lpad(p.number, 12, '0')), '0198c000-0000-7000-8000-000000000001', p.name,
       if(p.name = 'Kofi', 'en', 'de'), utc_timestamp() - interval p.days day
  from (select 1 as number, 'Anna' as name, 90 as days
        union all select 2, 'Ute', 90
        union all select 3, 'Miriam', 62
        union all select 4, 'Emil', 62
        union all select 5, 'Ayşe', 62
        union all select 6, 'Kofi', 62
        union all select 7, 'Zofia', 62
        union all select 8, 'Bernd', 62
        union all select 11, 'Lena', 21
        union all select 12, 'Jonas', 21
        union all select 13, 'Fatma', 21
        union all select 14, 'Tom', 21
        union all select 15, 'Greta', 21
        union all select 16, 'Amir', 21
        union all select 17, 'Julia', 21
        union all select 18, 'Paul', 21
        union all select 19, 'Nele', 21) p;

insert into account (id, practice_id, person_id, email, password, created_at)
select concat('0198c002', substr(id, 9)), practice_id, id, concat(lower(replace(name, 'ş', 's')), '@traudich.example'),
       '$argon2id$v=19$m=16384,t=2,p=1$eVlvr8Dh3DPUmNTq8Hoz2w$wyDana+nsKoT1oNhQ2OLihvxMZKoYZ/YW5nLCZwzlAw', created_at
  from person where practice_id = '0198c000-0000-7000-8000-000000000001' and right(id, 2) < 11;

-- As after setting up: who owns a practice coaches in it too.
insert into practice_role (id, practice_id, person_id, role)
select concat('0198c003', substr(id, 9)), practice_id, id, if(right(id, 2) < 3, 'COACH', 'COACHEE')
  from person where practice_id = '0198c000-0000-7000-8000-000000000001' and right(id, 2) < 11;

insert into practice_role (id, practice_id, person_id, role) values
('0198c003-0000-7000-8000-000000000101', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000001', 'OWNER');

insert into coaching (id, practice_id, coach_id, coachee_id, since)
select concat('0198c004', substr(id, 9)), practice_id, '0198c001-0000-7000-8000-000000000002', id, created_at
  from person where practice_id = '0198c000-0000-7000-8000-000000000001' and right(id, 2) between 3 and 8;

-- No hash of any pass: nobody can come back as one of them.
insert into guest (id, practice_id, person_id, token_hash, created_at)
select concat('0198c011', substr(id, 9)), practice_id, id, rpad(concat('demo-', lower(name)), 43, '-'), created_at
  from person where practice_id = '0198c000-0000-7000-8000-000000000001' and right(id, 2) > 10;

--rollback delete from guest where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from coaching where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from practice_role where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from account where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from person where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from practice where id = '0198c000-0000-7000-8000-000000000001';

-- `what` is an outcome, WAITING, PLANNED, or NOT and a reason. An answer that took an hour or more was waited for.
-- In a workshop everybody begins by sharing the numbers with its host; Amir has taken that back.
--changeset traudich:demo-asks context:demo
create temporary table told (
    person int, number int, exercise char(3), days_ago int, at time, chance int, fear int, what varchar(20),
    reply_hours decimal(6, 2), fear_after int, visibility varchar(16), learned varchar(100), released boolean
);

insert into told values
(3, 1, 'E01', 58, '09:10', 40, 65, 'YES', .02, 40, 'COACH', 'Hat nicht mal zwei Sekunden gedauert.', 0),
(3, 2, 'E05', 51, '12:05', 25, 75, 'BRIEF_REPLY', .05, 60, 'OUTCOME', 'Kurz angebunden, aber nicht böse.', 0),
(3, 3, 'E09', 46, '08:40', 30, 72, 'YES', .5, 40, 'COACH', 'Fünf Minuten waren für sie gar kein Thema.', 0),
(3, 4, 'E06', 41, '16:30', 35, 68, 'NOT FEAR', null, null, 'COACH', 'Vor der Tür umgedreht. Nächstes Mal mit Zettel.', 0),
(3, 5, 'E06', 39, '16:45', 40, 66, 'YES', .1, 30, 'COACH', 'Sie hat sich gefreut, dass ich frage.', 0),
(3, 6, 'E16', 33, '09:35', 45, 60, 'PARTLY', .1, 35, 'OUTCOME', 'Nur die halbe Auskunft, aber der richtige Name.', 0),
(3, 7, 'E17', 17, '13:20', 30, 74, 'YES', 26, 38, 'COACH', 'Das Feedback war genauer, als ich dachte.', 0),
(3, 8, 'E24', 12, '11:15', 35, 62, 'NO', .05, 40, 'COACH', 'Ein Nein, und die Welt steht noch.', 0),
(3, 9, 'E25', 6, '14:05', 40, 55, 'YES', 49, 30, 'COACH', 'Zwei Tage gewartet, dann stand die Mail da.', 0),
(3, 10, 'E31', 2, '08:30', 35, 58, 'PLANNED', null, null, 'COACH', '', 0),
(4, 1, 'E11', 57, '10:20', 20, 60, 'NO_REPLY', 336, 50, 'ONLY_ME', '', 0),
(4, 2, 'E10', 52, '08:55', 30, 55, 'YES', 20, 35, 'OUTCOME', 'Ein Dank, und er hat sofort geantwortet.', 0),
(4, 3, 'E18', 47, '09:15', 15, 70, 'YES', 30, 40, 'COACH', 'Die Professorin hat zwei Artikel geschickt.', 0),
(4, 4, 'E21', 40, '16:50', 25, 85, 'NOT FEAR', null, null, 'COACH', 'Die Hand war schon halb oben.', 0),
(4, 5, 'E21', 34, '16:40', 30, 82, 'YES', .05, 50, 'COACH', 'Danach kamen zwei Leute auf mich zu.', 0),
(4, 6, 'E22', 28, '16:20', 20, 78, 'REFERRED', .1, 45, 'COACH', 'Er hat mir seine Kollegin genannt.', 0),
(4, 7, 'E29', 22, '09:05', 15, 70, 'YES', 74, 35, 'OUTCOME', 'Die Autorin hat sich für die Frage bedankt.', 0),
(4, 8, 'E30', 15, '10:45', 20, 76, 'BRIEF_REPLY', 28, 42, 'COACH', '„Gerade keine Zeit“ ist auch eine Antwort.', 0),
(4, 9, 'E36', 4, '11:30', 20, 72, 'WAITING', null, 50, 'COACH', '', 0),
(4, 10, 'E26', 3, '13:00', null, null, 'PLANNED', null, null, 'ONLY_ME', '', 0),
(5, 1, 'E03', 56, '14:35', 50, 45, 'YES', .1, 25, 'OUTCOME', 'Die Verkäuferin hat mir ihr Lieblingsbuch gezeigt.', 0),
(5, 2, 'E08', 50, '10:00', 40, 62, 'YES', .05, 35, 'COACH', 'Drei andere hatten dieselbe Frage.', 0),
(5, 3, 'E12', 45, '15:10', 30, 58, 'YES', 18, 22, 'COACH', 'Nach vier Jahren sofort wieder vertraut.', 0),
(5, 4, 'E17', 31, '09:50', 35, 64, 'PARTLY', 50, 40, 'ONLY_ME', 'Lob zuerst, Kritik erst auf Nachfrage.', 0),
(5, 5, 'E31', 24, '08:30', 25, 68, 'YES', 70, 30, 'COACH', 'Aus 15 Minuten wurden vierzig.', 0),
(5, 6, 'E33', 13, '09:20', 20, 75, 'REFERRED', .2, 45, 'COACH', 'Die Zentrale hat mich gleich weiterverbunden.', 0),
(5, 7, 'E32', 9, '13:45', 45, 52, 'YES', 44, 25, 'OUTCOME', '', 0),
(5, 8, 'E39', 2, '15:00', 30, 66, 'NO', .5, 48, 'COACH', 'Ein Nein mit einer guten Begründung.', 0),
(5, 9, 'E37', 1, '09:30', null, null, 'PLANNED', null, null, 'ONLY_ME', '', 0),
(6, 1, 'E01', 54, '08:15', 60, 40, 'YES', .02, 20, 'COACH', 'She smiled. That was all.', 0),
(6, 2, 'E05', 48, '11:50', 30, 60, 'NO', .05, 50, 'OUTCOME', 'He had headphones in. Not about me.', 0),
(6, 3, 'E09', 42, '13:05', 35, 65, 'YES', .3, 35, 'COACH', 'He said I could have asked weeks ago.', 0),
(6, 4, 'E19', 36, '09:40', 25, 55, 'YES', 22, 30, 'COACH', 'One honest line was enough.', 0),
(6, 5, 'E27', 29, '10:10', 20, 58, 'NO_REPLY', 336, 52, 'COACH', 'Silence is not a verdict.', 0),
(6, 6, 'E31', 10, '09:00', 25, 70, 'BRIEF_REPLY', 27, 45, 'COACH', 'Short on time, and still polite.', 0),
(6, 7, 'E25', 3, '12:30', 30, 60, 'WAITING', null, 42, 'OUTCOME', '', 0),
(6, 8, 'E34', 2, '10:15', 35, 64, 'PLANNED', null, null, 'OUTCOME', '', 0),
(7, 1, 'E02', 53, '09:30', 30, 80, 'NOT NO_OPPORTUNITY', null, null, 'OUTCOME', '', 0),
(7, 2, 'E01', 49, '16:10', 35, 78, 'YES', .02, 55, 'COACH', 'Es ging schneller als mein Herzklopfen.', 0),
(7, 3, 'E05', 43, '12:20', 20, 84, 'NOT FEAR', null, null, 'COACH', 'Heute ging es nicht, und das ist in Ordnung.', 0),
(7, 4, 'E03', 37, '15:40', 30, 76, 'YES', .1, 48, 'COACH', 'Sie hat sich Zeit genommen.', 0),
(7, 5, 'E06', 27, '16:05', 30, 80, 'NOT SETTLED', null, null, 'ONLY_ME', '', 0),
(7, 6, 'E09', 20, '10:30', 25, 74, 'YES', .4, 42, 'COACH', 'Ich wurde sogar gefragt, ob ich mehr brauche.', 0),
(7, 7, 'E08', 8, '09:45', 20, 82, 'PARTLY', .05, 55, 'COACH', 'Die Stimme hat gezittert, die Antwort kam trotzdem.', 0),
(7, 8, 'E24', 1, '14:10', null, null, 'PLANNED', null, null, 'ONLY_ME', '', 0),
(8, 1, 'E10', 44, '11:05', 20, 30, 'REFERRED', 40, 25, 'ONLY_ME', '', 0),
(8, 2, 'E16', 35, '08:20', 60, 25, 'YES', .1, 15, 'OUTCOME', 'Das hätte ich früher haben können.', 0),
(8, 3, 'E28', 26, '13:30', 10, 45, 'YES', 5, 25, 'COACH', 'Nach dem Nein kam der beste Hinweis.', 0),
(8, 4, 'E33', 16, '09:10', 15, 55, 'NO', .1, 40, 'GROUP_ANONYMOUS', 'Unfreundlich war nur der Ton.', 0),
(8, 5, 'E34', 11, '10:50', 25, 60, 'NOT NOT_FITTING', null, null, 'OUTCOME', '', 0),
(8, 6, 'E40', 5, '09:25', 5, 68, 'WAITING', null, 50, 'ONLY_ME', '', 0);

insert into told values
(3, 101, 'E01', 21, '17:27', 45, 62, 'YES', .02, 30, 'COACH', 'Der Anfang ist das Schwerste.', 1),
(4, 101, 'E01', 21, '17:28', 50, 55, 'YES', .02, 25, 'OUTCOME', '', 0),
(11, 101, 'E01', 21, '17:29', 40, 70, 'YES', .02, 35, 'HOST', 'Die Leute sind freundlicher, als ich denke.', 1),
(12, 101, 'E01', 21, '17:30', 60, 40, 'YES', .02, 20, 'HOST', '', 0),
(13, 101, 'E01', 21, '17:31', 30, 65, 'YES', .02, 30, 'HOST', 'Lächeln hilft.', 1),
(14, 101, 'E01', 21, '17:32', 70, 20, 'NO', .02, 25, 'HOST', 'Ein Nein tut viel weniger weh als gedacht.', 1),
(15, 101, 'E01', 21, '17:33', 50, 55, 'YES', .02, 30, 'HOST', '', 0),
(16, 101, 'E01', 21, '17:34', 35, 75, 'NOT FEAR', null, null, 'ONLY_ME', '', 0),
(17, 101, 'E01', 21, '17:35', 55, 50, 'BRIEF_REPLY', .02, 35, 'HOST', '', 0),
(18, 101, 'E01', 21, '17:36', 40, 60, 'YES', .02, 20, 'HOST', 'Er hat gleich noch nach meinem Tag gefragt.', 0),
(19, 101, 'E01', 21, '17:37', 20, 85, 'YES', .02, 40, 'HOST', 'Ich habe mich getraut.', 1),
(3, 102, 'E15', 21, '18:02', 30, 60, 'YES', .02, 25, 'COACH', '', 0),
(4, 102, 'E15', 21, '18:03', 35, 58, 'PARTLY', .02, 30, 'OUTCOME', 'Aus einer Frage wurde ein Gespräch.', 1),
(11, 102, 'E15', 21, '18:04', 30, 65, 'YES', .02, 30, 'HOST', '', 0),
(12, 102, 'E15', 21, '18:05', 40, 45, 'WAITING', null, 35, 'HOST', '', 0),
(13, 102, 'E15', 21, '18:06', 35, 55, 'YES', .02, 25, 'HOST', 'Alle haben gerade etwas gebraucht.', 1),
(14, 102, 'E15', 21, '18:07', 60, 25, 'YES', .02, 15, 'HOST', '', 0),
(15, 102, 'E15', 21, '18:08', 40, 50, 'REFERRED', .02, 30, 'HOST', '', 0),
(16, 102, 'E15', 21, '18:09', 30, 72, 'YES', .02, 40, 'ONLY_ME', 'Beim zweiten Mal ging es.', 1),
(17, 102, 'E15', 21, '18:10', 45, 48, 'NO', .02, 30, 'HOST', '', 0),
(18, 102, 'E15', 21, '18:11', 40, 55, 'YES', .02, 20, 'HOST', '', 0),
(19, 102, 'E15', 21, '18:12', 25, 78, 'WAITING', null, 50, 'HOST', '', 0);

insert into ask (id, practice_id, person_id, exercise_id, visibility, ask_until, chance, fear_before, locked_at, set_off_at,
       asked_at, waiting_at, outcome, answered_at, fear_after, not_asked_reason, not_asked_at, learned, released_at, created_at)
select concat('0198c005-0000-7000-8000-', lpad(t.person * 1000 + t.number, 12, '0')), p.practice_id, p.id, e.id, t.visibility,
       case when t.number > 100 then t.moment + interval 15 minute end,
       t.chance, t.fear,
       case when t.asked or t.number > 100 then t.moment - interval 10 minute end,
       case when t.asked then t.moment - interval 10 minute end,
       case when t.asked then t.moment end,
       case when t.what = 'WAITING' or t.reply_hours >= 1 then t.moment + interval 2 minute end,
       case when t.answered then t.what end,
       case when t.answered then t.moment + interval t.reply_hours * 3600 second end,
       t.fear_after,
       case when t.what like 'NOT %' then substr(t.what, 5) end,
       case when t.what like 'NOT %' then t.moment end,
       t.learned,
       case when t.released then t.moment + interval 3 minute end,
       case when t.number > 100 then t.moment - interval 20 minute else t.moment - interval 20 hour end
  from (select told.*, timestamp(utc_date() - interval days_ago day, at) as moment, reply_hours is not null as answered,
               what = 'WAITING' or reply_hours is not null as asked
          from told) t
  join person p on p.id = concat('0198c001-0000-7000-8000-', lpad(t.person, 12, '0'))
  join exercise e on e.code = t.exercise and e.practice_id is null;

drop temporary table told;
--rollback delete from ask where practice_id = '0198c000-0000-7000-8000-000000000001';

--changeset traudich:demo-assignments context:demo
insert into assignment (id, practice_id, coach_id, coachee_id, ask_id, due, note, created_at)
select concat('0198c006', substr(a.id, 9)), a.practice_id, '0198c001-0000-7000-8000-000000000002', a.person_id, a.id, n.due, n.note, a.created_at
  from ask a join (
      select '0198c005-0000-7000-8000-000000003010' as ask, utc_date() + interval 2 day as due, 'Du hast die Frage schon, schick sie einfach ab.' as note
      union all select '0198c005-0000-7000-8000-000000004010', utc_date() + interval 3 day, 'Frag am Ende nach einem einzigen Namen.'
      union all select '0198c005-0000-7000-8000-000000005009', utc_date() + interval 5 day, 'Eine halbe Stunde, ein Thema. Mehr nicht.'
      union all select '0198c005-0000-7000-8000-000000006008', utc_date() + interval 1 day, 'Remind her of the project you did together.'
      union all select '0198c005-0000-7000-8000-000000007008', null, 'Klein anfangen: der Bäcker zählt auch.'
      union all select '0198c005-0000-7000-8000-000000003009', utc_date() - interval 5 day, 'Wer kennt euch beide?'
      union all select '0198c005-0000-7000-8000-000000006006', utc_date() - interval 8 day, 'Fifteen minutes, one question.'
      union all select '0198c005-0000-7000-8000-000000007007', utc_date() - interval 7 day, 'Eine Frage, die du wirklich hast.'
  ) n on n.ask = a.id;
--rollback delete from assignment where practice_id = '0198c000-0000-7000-8000-000000000001';

-- Tomorrow 10:00 in Berlin is 8:00 UTC from the last Sunday of March to the last Sunday of October, else 9:00: the
-- server's own zone tables need not be loaded.
--changeset traudich:demo-workshops context:demo
insert into workshop (id, practice_id, coach_id, title, place, starts_at, language, join_token, board_token, created_at)
select '0198c007-0000-7000-8000-000000000001', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000002', 'Einfach fragen',
       'Volkshochschule, Raum 204', timestamp(d.day, if(d.day >= d.march - interval dayofweek(d.march) - 1 day
       and d.day < d.october - interval dayofweek(d.october) - 1 day, '08:00', '09:00')), 'de',
       'demo-join-tomorrow----', 'demo-board-tomorrow---', utc_timestamp() - interval 5 day
  from (select utc_date() + interval 1 day as day,
               last_day(concat(year(utc_date() + interval 1 day), '-03-01')) as march,
               last_day(concat(year(utc_date() + interval 1 day), '-10-01')) as october) d;

insert into workshop (id, practice_id, coach_id, title, place, starts_at, language, join_token, board_token, opened_at,
       closed_at, notes, created_at)
select '0198c007-0000-7000-8000-000000000002', '0198c000-0000-7000-8000-000000000001', '0198c001-0000-7000-8000-000000000002', 'Der erste Satz',
       'Stadtbibliothek, Lernraum 2', timestamp(d.day, '17:00'), 'de', 'demo-join-closed------', 'demo-board-closed-----',
       timestamp(d.day, '16:50'), timestamp(d.day, '18:35'),
       'Runde 2 kam besser an. Nächstes Mal früher losgehen lassen.', timestamp(d.day, '09:00') - interval 14 day
  from (select utc_date() - interval 21 day as day) d;

insert into participant (id, practice_id, workshop_id, person_id, name, joined_at)
select concat('0198c008', substr(p.id, 9)), p.practice_id, '0198c007-0000-7000-8000-000000000002', p.id, p.name,
       timestamp(utc_date() - interval 21 day, '16:55') + interval right(p.id, 2) minute
  from person p
 where p.practice_id = '0198c000-0000-7000-8000-000000000001' and (right(p.id, 2) > 10 or p.name in ('Miriam', 'Emil'));

insert into round (id, practice_id, workshop_id, number, exercise_id, phase, reveal, asking_at, ends_at, ended_at, created_at)
select concat('0198c009-0000-7000-8000-', lpad(r.number, 12, '0')), '0198c000-0000-7000-8000-000000000001', '0198c007-0000-7000-8000-000000000002',
       r.number, e.id, 'ENDED', 'FEAR', timestamp(r.day, r.asking), timestamp(r.day, r.asking) + interval 15 minute,
       timestamp(r.day, r.asking) + interval 16 minute, timestamp(r.day, r.asking) - interval 6 minute
  from (select 1 as number, 'E01' as exercise, '17:25' as asking, utc_date() - interval 21 day as day
        union all select 2, 'E15', '18:00', utc_date() - interval 21 day) r
  join exercise e on e.code = r.exercise and e.practice_id is null;

insert into round_ask (id, practice_id, workshop_id, round_id, participant_id, ask_id)
select concat('0198c010', substr(a.id, 9)), a.practice_id, p.workshop_id, r.id, p.id, a.id
  from participant p
  join round r on r.workshop_id = p.workshop_id
  join ask a on a.id = concat('0198c005-0000-7000-8000-', lpad(right(p.person_id, 2) * 1000 + 100 + r.number, 12, '0'))
 where p.workshop_id = '0198c007-0000-7000-8000-000000000002';
--rollback delete from round_ask where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from round where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from participant where practice_id = '0198c000-0000-7000-8000-000000000001';
--rollback delete from workshop where practice_id = '0198c000-0000-7000-8000-000000000001';

--liquibase formatted sql

-- Tomorrow's workshop has the agenda of 90 minutes; a test keeps it the same as the template. Id: 0198c021-…-N.
--changeset traudich:demo-agenda context:demo
insert into block (id, practice_id, workshop_id, position, kind, title, minutes, script, text, exercise_id, created_at)
select concat('0198c021-0000-7000-8000-', lpad(b.position + 1, 12, '0')), w.practice_id, w.id, b.position, b.kind, b.title, b.minutes,
       b.script, b.text, e.id, w.created_at
  from (select 0 as position, 'CHECK_IN' as kind, 'Ankommen' as title, 5 as minutes, null as exercise,
'Wie leicht fällt es dir heute, jemanden um etwas zu bitten?' as text,
'Steh an der Tür und begrüß alle mit Namen. Der Code steht schon an der Wand. Fang pünktlich an, auch wenn zwei fehlen: Wer später kommt, landet von selbst im richtigen Schritt.
Den Rahmen in drei Sätzen: Was hier gesagt wird, bleibt hier. Mitmachen ist freiwillig, aussetzen darf jede Person jederzeit. Ein Nein ist heute ein Ergebnis wie jedes andere.
Dann die Zahl am Handy, jede Person für sich, ohne Begründung. Nicht kommentieren, nicht nachfragen. Am Ende stellen wir dieselbe Frage noch einmal.' as script
        union all select 1, 'INPUT', 'Zwei Bremsen', 10, null,
'Die eine Bremse: Was denken die anderen von mir?
Die andere: Diese Person ist viel zu wichtig für mich.
Beide fühlen sich an wie Wissen. Es sind Vermutungen, und Vermutungen kann man prüfen.',
'Zwei Minuten eigene Geschichte: Wen hast du selbst lange nicht gefragt, und was hast du dir dabei ausgemalt? Bitte keine Heldengeschichte, eine offene ist besser.
Dann die zwei Bremsen. Handzeichen: Wer kennt eher die erste? Wer die zweite? Nur zählen, niemanden drannehmen.
Zwei Minuten Murmeln zu zweit: Wann hast du zuletzt nicht gefragt? Danach höchstens drei Stimmen aus dem Raum.
Überleitung: Wir diskutieren das heute nicht aus. Wir sagen vorher, was wir erwarten, gehen los und schauen nach.
Wenn die Zeit knapp ist, fällt das Murmeln weg, nicht die Geschichte.'
        union all select 2, 'PREDICT', 'Einschätzen und Wenn-dann-Satz', 5, 'E04',
'',
'Lies die Übung vor und mach sie einmal vor: hingehen, ein Satz, warten, danke sagen. Zeig auch ein Nein und wie kurz es dauert.
Alle schätzen still: Wie wahrscheinlich ist ein Ja? Wie groß ist die Angst? Es gibt keine falsche Zahl. Wer redet, verschiebt die Zahlen der anderen, also erst danach reden.
Dann der Satz für unterwegs: Wenn ich jemanden sehe, der nicht in Eile ist, dann gehe ich hin und sage … Den ersten Satz wörtlich aufschreiben lassen.
Wer die Übung nicht machen möchte, sucht sich eine kleinere Bitte im Haus. Das sagst du jetzt, nicht erst an der Tür.'
        union all select 3, 'REHEARSE', 'Proben zu dritt', 12, null,
'Drei Rollen, und jede Person hat jede einmal: Eine Person fragt, eine wird gefragt, eine schaut zu.
Die gefragte Person sagt beim ersten Mal Ja und beim zweiten Mal freundlich Nein.
Danach sagt die zuschauende Person einen Satz: Das hat gut funktioniert.',
'Dreiergruppen im Stehen, das geht schneller. Bleiben zwei übrig, proben sie zu zweit, bei vieren schauen zwei zu.
Erst „Dreiergruppen bilden“, dann „Durchgänge starten“: Die Zeit wird geteilt, und die Handys sagen allen den Wechsel. Beim Nein darauf achten, dass es freundlich gespielt wird. Sonst übt die Gruppe ihre Befürchtung.
Rückmeldung nur in einem Satz und nur zu dem, was zu sehen war. Geh herum und hör zu. Merk dir einen gelungenen ersten Satz, den du gleich vorlesen darfst.'
        union all select 4, 'ASK_OUT', 'Losgehen und fragen', 20, null,
'',
'Vor dem Losgehen: Treffpunkt, Uhrzeit, deine Telefonnummer an die Tafel. Nur Erwachsene fragen, an öffentlichen Orten, niemandem hinterherlaufen, ein Nein sofort annehmen.
Alle gehen allein oder in Sichtweite zu zweit, gefragt wird einzeln. Nach dem Fragen kurz am Handy melden, zwei Tipper reichen.
Bleib im Raum und schau, wer lange unterwegs ist. Wer an der Tür stehen bleibt, braucht selten einen Schubs und meistens eine kleinere Bitte: nach der Uhrzeit, nach dem Weg.
Wer umkehrt, hat auch etwas herausgefunden und meldet das genauso. Bei fünf Minuten Rest freundlich ansagen, dass niemand rennen muss.'
        union all select 5, 'REVEAL', 'Aufdecken und Austauschen', 15, null,
'',
'Zwei Minuten ankommen lassen, die Gespräche laufen von selbst. Dann schrittweise aufdecken und jedes Mal eine Pause machen: erst wie viele zurück sind, dann was erwartet war. Frag vor dem Vergleich in den Raum, was wohl herauskommt.
Beim Vergleich still stehen und die Zahl wirken lassen. Kein Kommentar ist besser als ein schneller.
Danach reihum, wer mag: Was war anders, als du gedacht hast? Fang mit einem Nein an, dann traut sich das nächste. Kein Applaus nur für die Ja.
Lag die Erwartung diesmal höher als das Ergebnis, sag genau das. Das ist ein Befund und kein Fehlschlag.'
        union all select 6, 'ASK_OUT', 'Zweite Frage', 8, 'E04',
'',
'Dieselbe Bitte, ein anderer Mensch. Erst wieder schätzen, eine Minute, dann sofort los.
Wer beim ersten Mal ein Nein bekommen hat, geht zuerst. Wer genug hat, bleibt da und schreibt auf, was die erste Schätzung so hoch oder so niedrig gemacht hat.
Nach sechs Minuten alle hereinwinken. Antworten, die noch fehlen, zählen auch später.'
        union all select 7, 'COMMIT', 'Vorsatz und Buddy', 10, null,
'Wen fragst du in den nächsten sieben Tagen? Bis wann?
Wenn … (Ort, Zeit), dann frage ich … (wen, worum).
Such dir eine Person, der du danach erzählst, wie es war.',
'Drei Minuten schreiben, still. Frag nach dem Wann, nicht nach dem Warum: Ein Vorsatz mit Tag und Ort hält besser als einer mit Begründung.
Dann Paare bilden, am besten zwei, die heute noch nicht zusammen waren. Jede Person liest ihren Satz vor, die andere fragt nur: Wann genau? Und was machst du, wenn es ein Nein wird?
Die Paare vereinbaren einen festen Zeitpunkt, an dem sie sich melden. Eine Nachricht genügt.
Wer heute niemanden fragen will, nimmt sich ein Danke vor. Auch das ist eine Kontaktaufnahme.'
        union all select 8, 'CHECK_OUT', 'Abschluss', 5, null,
'Wie leicht fällt es dir jetzt, jemanden um etwas zu bitten?',
'Dieselbe Zahl wie am Anfang, wieder still. Erst danach zeigst du beide nebeneinander. Nicht jede Zahl muss gestiegen sein.
Ein Wort reihum, wenn noch Zeit ist. Sag, wie es weitergeht: Offene Antworten lassen sich auch in drei Tagen noch eintragen, die eigene Seite bleibt erreichbar.
Bedank dich, hör pünktlich auf und bleib noch zehn Minuten im Raum. Die wichtigsten Fragen kommen nach dem Ende.') b
  join workshop w on w.id = '0198c007-0000-7000-8000-000000000001'
  left join exercise e on e.code = b.exercise and e.practice_id is null;
--rollback delete from block where workshop_id = '0198c007-0000-7000-8000-000000000001';

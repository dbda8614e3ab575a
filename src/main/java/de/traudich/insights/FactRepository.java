package de.traudich.insights;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes what coaches may count. One statement says who may count what; a single ask and all of them go through it.
@Repository
class FactRepository {

    /// Who may count an ask: its person's coaches what is shared with them, the hosts of its round what is shown there,
    /// as long as nobody was taken out of the room.
    private static final String SEEN = """
            select s.coach_id, s.ask_id, max(s.coached) as coached, max(s.workshop_id) as workshop_id from (
              select c.coach_id, a.id as ask_id, true as coached, cast(null as uuid) as workshop_id
                from ask a join coaching c on c.coachee_id = a.person_id
               where a.id in (:asks) and a.visibility in ('OUTCOME', 'COACH', 'GROUP_ANONYMOUS')
              union all
              select w.coach_id, a.id, false, w.id
                from ask a join round_ask r on r.ask_id = a.id join workshop w on w.id = r.workshop_id
                join participant p on p.id = r.participant_id and p.removed_at is null
               where a.id in (:asks) and a.visibility <> 'ONLY_ME'
              union all
              select h.person_id, a.id, false, h.workshop_id
                from ask a join round_ask r on r.ask_id = a.id join co_coach h on h.workshop_id = r.workshop_id
                join participant p on p.id = r.participant_id and p.removed_at is null
               where a.id in (:asks) and a.visibility <> 'ONLY_ME') s
             group by s.coach_id, s.ask_id
            """;

    /// What belongs to the words around an ask is counted where the words are shared, as on the coachee's page.
    private static final String WORDS = "(v.coached and a.visibility = 'COACH')";

    private static final String WRITE = """
            insert into ask_fact (coach_id, at, ask_id, practice_id, coachee_id, sight, coached, planned_at, asked_at, closed_at,
                   series_id, brake, channel, tie, favour, solicited, workshop_id, chance, fear_before, fear_peak, fear_after,
                   dread_chance, dread_happened, belief_before, belief_after, outcome, not_asked_reason, reply_minutes, unseen)
            select v.coach_id, coalesce(a.asked_at, a.not_asked_at, a.created_at), a.id, a.practice_id, a.person_id,
                   if(a.visibility = 'GROUP_ANONYMOUS' or (w.summed_up_at is not null and not v.coached), 'SUMS', 'SHARED'),
                   v.coached, a.created_at, a.asked_at, coalesce(a.answered_at, a.not_asked_at), e.series_id,
                   coalesce(if(%1$s, n.brake, null), e.brake),
                   coalesce(if(%1$s, n.channel, null), if(e.channels like '%%|%%', null, e.channels)),
                   if(%1$s, n.tie, null), if(%1$s, n.favour, null), if(%1$s, n.solicited, null), v.workshop_id,
                   a.chance, a.fear_before, if(%1$s, n.fear_peak, null), a.fear_after,
                   if(%1$s, n.dread_chance, null), if(%1$s, n.dread_happened, null),
                   if(%1$s, n.belief_before, null), if(%1$s, n.belief_after, null), a.outcome, a.not_asked_reason,
                   if(a.outcome <> 'NO_REPLY', greatest(0, timestampdiff(minute, a.asked_at, a.answered_at)), null),
                   a.visibility = 'GROUP_ANONYMOUS'
              from (%2$s) v join ask a on a.id = v.ask_id
              left join ask_notes n on n.id = a.id left join exercise e on e.id = a.exercise_id
              left join workshop w on w.id = v.workshop_id
             where a.person_id <> v.coach_id
            """.formatted(WORDS, SEEN);

    private final JdbcClient db;
    private final SumRepository sums;

    FactRepository(JdbcClient db, SumRepository sums) {
        this.db = db;
        this.sums = sums;
    }

    /// Asks nobody else is just changing; who is not among them has to come again.
    Set<AskId> lock(Collection<AskId> asks) {
        return locked(asks, "for update skip locked");
    }

    /// All of them, however long it takes.
    Set<AskId> hold(Collection<AskId> asks) {
        return asks.isEmpty() ? Set.of() : locked(asks, "for update");
    }

    private Set<AskId> locked(Collection<AskId> asks, String how) {
        return db.sql("select id from ask where id in (:asks) order by id " + how)
                .param("asks", values(asks))
                .query((row, _) -> new AskId(row.getObject("id", UUID.class)))
                .set();
    }

    /// Which of these have not been thrown away meanwhile.
    Set<AskId> known(Collection<AskId> asks) {
        return db.sql("select id from ask where id in (:asks)")
                .param("asks", values(asks))
                .query((row, _) -> new AskId(row.getObject("id", UUID.class)))
                .set();
    }

    /// Whoever calls holds the asks.
    ///
    /// @return who counted one of them until now
    Set<PersonId> renew(Collection<AskId> asks) {
        if (asks.isEmpty()) return Set.of();
        var ids = values(asks);
        sums.change(asks);
        var counted = db.sql("delete from ask_fact where ask_id in (:asks) returning coach_id")
                .param("asks", ids)
                .query((row, _) -> new PersonId(row.getObject("coach_id", UUID.class)))
                .set();
        db.sql(WRITE).param("asks", ids).update();
        sums.change(asks);
        return counted;
    }

    private static List<UUID> values(Collection<AskId> asks) {
        return asks.stream().map(AskId::value).toList();
    }

    /// In the order of their keys, from the beginning or after one.
    List<AskId> asksAfter(@Nullable AskId last, int most) {
        return db.sql("select id from ask where :last is null or id > :last order by id limit :most")
                .param("last", last == null ? null : last.value())
                .param("most", most)
                .query((row, _) -> new AskId(row.getObject("id", UUID.class)))
                .list();
    }

    List<AskId> asksOf(PersonId person) {
        return asks("select id as ask_id from ask where person_id = :id", person.value());
    }

    List<AskId> asksOf(WorkshopId workshop) {
        return asks("select ask_id from round_ask where workshop_id = :id", workshop.value());
    }

    List<AskId> asksOf(ParticipantId participant) {
        return asks("""
                select r.ask_id from participant p join round_ask r on r.workshop_id = p.workshop_id and r.participant_id = p.id
                 where p.id = :id
                """, participant.value());
    }

    /// Of a round that has just given them out.
    List<AskId> newAsksOf(WorkshopId workshop) {
        return asks("""
                select r.ask_id from round_ask r
                 where r.workshop_id = :id and not exists (select 1 from ask_fact f where f.ask_id = r.ask_id)
                """, workshop.value());
    }

    private List<AskId> asks(String select, UUID id) {
        return db.sql(select)
                .param("id", id)
                .query((row, _) -> new AskId(row.getObject("ask_id", UUID.class)))
                .list();
    }

    /// Everybody who may count one of these asks.
    Set<PersonId> coachesOf(Collection<AskId> asks) {
        return db.sql("""
                        select c.coach_id from ask a join coaching c on c.coachee_id = a.person_id where a.id in (:asks)
                        union select w.coach_id from round_ask r join workshop w on w.id = r.workshop_id where r.ask_id in (:asks)
                        union select h.person_id from round_ask r join co_coach h on h.workshop_id = r.workshop_id
                               where r.ask_id in (:asks)
                        """)
                .param("asks", values(asks))
                .query((row, _) -> new PersonId(row.getObject("coach_id", UUID.class)))
                .set();
    }

    Set<PersonId> coachesOf(PersonId coachee) {
        return db.sql("select coach_id from coaching where coachee_id = :coachee")
                .param("coachee", coachee.value())
                .query((row, _) -> new PersonId(row.getObject("coach_id", UUID.class)))
                .set();
    }

    boolean built(int version) {
        return db.sql("select exists (select 1 from fact_build where version = :version)")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    void built(int version, Instant now) {
        db.sql("delete from fact_build").update();
        db.sql(
                        "insert into fact_build (version, built_at) values (:version, :now) on duplicate key update built_at = :now")
                .param("version", version)
                .param("now", now)
                .update();
    }
}

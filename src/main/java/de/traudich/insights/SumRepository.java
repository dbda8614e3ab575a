package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Months of a coach that are over, summed up, so that three years are read as quickly as one (decision 0083).
@Repository
class SumRepository {

    private static final String FACTS =
            " from ask_fact f where f.coach_id = :coach and f.at >= :month and f.at < :month + interval 1 month and f.sight = 'SHARED'";

    private final JdbcClient db;

    SumRepository(JdbcClient db) {
        this.db = db;
    }

    /// A coach's month, by its first day.
    record Month(PersonId coach, LocalDate first) {}

    /// Holds the months of these asks' facts until the transaction ends: they are read from their facts again.
    void change(Collection<AskId> asks) {
        db.sql("""
                        update fact_month m join ask_fact f on f.coach_id = m.coach_id and m.month = date_format(f.at, '%Y-%m-01')
                           set m.state = 'CHANGED' where f.ask_id in (:asks)
                        """).param("asks", asks.stream().map(AskId::value).toList()).update();
    }

    /// From each coach's first fact on, without a gap.
    void open(LocalDate before) {
        db.sql("""
                        insert ignore into fact_month (coach_id, month, state)
                        with recursive one (coach_id, month) as (
                          select coach_id, cast(date_format(min(at), '%Y-%m-01') as date) from ask_fact group by coach_id
                          union all select coach_id, month + interval 1 month from one where month + interval 1 month < :before)
                        select coach_id, month, 'CHANGED' from one where month < :before
                        """).param("before", before).update();
    }

    List<Month> changed(LocalDate before, int most) {
        return db.sql("""
                        select coach_id, month from fact_month where state = 'CHANGED' and month < :before
                         order by month, coach_id limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> new Month(
                        new PersonId(row.getObject("coach_id", UUID.class)), row.getObject("month", LocalDate.class)))
                .list();
    }

    /// Whoever is just writing one of its facts is waited for, and is seen then.
    ///
    /// @param large of how many facts on
    @Transactional
    void sum(Month month, int large) {
        if (!stands(month, "SUMMED")) return;
        forget(month);
        if (facts(month) < large) {
            stands(month, "SMALL");
            return;
        }
        Cube.kinds().forEach((kind, word) -> {
            alike(month, kind, word);
            coachees(month, kind, word);
        });
        for (var by : Breakdown.By.values()) turnouts(month, by);
        replies(month);
    }

    private boolean stands(Month month, String state) {
        return db.sql(
                                "update fact_month set state = :state where coach_id = :coach and month = :month and state <> :state")
                        .param("state", state)
                        .param("coach", month.coach().value())
                        .param("month", month.first())
                        .update()
                == 1;
    }

    private void forget(Month month) {
        for (var table : List.of("fact_sum", "coachee_sum", "turnout_sum", "reply_sum")) {
            db.sql("delete from " + table + " where coach_id = :coach and month = :month")
                    .param("coach", month.coach().value())
                    .param("month", month.first())
                    .update();
        }
    }

    private int facts(Month month) {
        return db.sql("select count(*)" + FACTS)
                .param("coach", month.coach().value())
                .param("month", month.first())
                .query(Integer.class)
                .single();
    }

    private void alike(Month month, String kind, String word) {
        write(month, kind, """
                insert into fact_sum (coach_id, kind, month, number, word, asked, outcome, not_asked_reason, chance, asks)
                select :coach, :kind, :month, row_number() over (), s.* from (
                  select %1$s as word, f.asked_at is not null as asked, f.outcome, %2$s as reason, f.chance, count(*) as asks
                    %3$s and %1$s is not null
                   group by %1$s, f.asked_at is not null, f.outcome, %2$s, f.chance) s
                """.formatted(word, FactQueries.REASON, FACTS));
    }

    private void coachees(Month month, String kind, String word) {
        write(month, kind, """
                insert into coachee_sum (coach_id, kind, word, month, coachee_id, %1$s)
                select :coach, :kind, %2$s, :month, f.coachee_id, %3$s
                  %4$s and %2$s is not null and (%5$s or %6$s or %7$s)
                 group by %2$s, f.coachee_id
                """.formatted(
                        CoacheeRow.NAMES,
                        word,
                        CoacheeRow.COLUMNS,
                        FACTS,
                        CoacheeRow.FEARED,
                        CoacheeRow.DREADED,
                        CoacheeRow.BELIEVED));
    }

    private void turnouts(Month month, Breakdown.By by) {
        write(month, by.name(), """
                insert into turnout_sum (coach_id, kind, month, number, word, within, %1$s)
                select :coach, :kind, :month, row_number() over (), s.* from (
                  select cast(%2$s as char) as word, %3$s as within, %4$s
                    %5$s and %2$s is not null group by %2$s, %3$s) s
                """.formatted(TurnoutRow.NAMES, column(by), within(by), TurnoutRow.COLUMNS, FACTS));
    }

    private static String column(Breakdown.By by) {
        return by == Breakdown.By.EXERCISE ? "f.series_id" : "f." + by.word();
    }

    private static String within(Breakdown.By by) {
        return switch (by) {
            case CHANNEL -> "f.tie";
            case EXERCISE -> "f.brake";
            case BRAKE, TIE, FAVOUR, SOLICITED -> "null";
        };
    }

    /// What is still open has waited as long as is told of, once the month is old enough to be read from here.
    private void replies(Month month) {
        write(month, "", """
                insert into reply_sum (coach_id, month, number, channel, replied, open, minutes, asks)
                select :coach, :month, row_number() over (), s.* from (%s) s
                """.formatted(ReplyQueries.waits("f.asked_at + interval " + Ask.SILENT_DAYS + " day", FACTS)));
    }

    private void write(Month month, String kind, String insert) {
        db.sql(insert)
                .param("coach", month.coach().value())
                .param("kind", kind)
                .param("month", month.first())
                .update();
    }

    /// Whole months of a period that may be read from here.
    List<LocalDate> summed(PersonId coach, Period.Range range) {
        return db.sql("""
                        select month from fact_month where coach_id = :coach and state = 'SUMMED'
                           and month >= :from and month + interval 1 month <= :until order by month
                        """)
                .param("coach", coach.value())
                .param("from", range.from())
                .param("until", range.until())
                .query(LocalDate.class)
                .list();
    }
}

package de.traudich.asks;

import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what comparisons are made of. No limit: leaving out the oldest would bend every number.
@Repository
class ComparisonQueries {

    private final JdbcClient db;

    ComparisonQueries(JdbcClient db) {
        this.db = db;
    }

    private record Row(Ask ask, @Nullable Fear peak) {

        Stream<Comparison.Answer> answer() {
            var prediction = ask.prediction();
            var outcome = ask.outcome();
            return prediction == null || outcome == null
                    ? Stream.of()
                    : Stream.of(new Comparison.Answer(prediction.yes(), outcome));
        }

        Fears fears() {
            var prediction = ask.prediction();
            return new Fears(prediction == null ? null : prediction.fear(), peak, ask.fearAfter());
        }
    }

    Comparison all(PersonId who) {
        return read(who, "n.fear_peak", "true");
    }

    /// What every coach of the person may know the numbers of: before and after, not the worst moment.
    Comparison shared(PersonId who) {
        return read(who, "null", "a.visibility in ('OUTCOME', 'COACH')");
    }

    private Comparison read(PersonId who, String peak, String condition) {
        return comparison(db.sql("""
                        select a.*, %s as fear_peak from ask a left join ask_notes n on n.id = a.id
                         where a.person_id = :person and (a.asked_at is not null or a.not_asked_at is not null) and %s
                         order by coalesce(a.asked_at, a.not_asked_at) desc, a.id desc
                        """.formatted(peak, condition))
                .param("person", who.value())
                .query((row, _) -> row(row))
                .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        var peak = row.getObject("fear_peak", Integer.class);
        return new Row(AskRow.of(row), peak == null ? null : new Fear(peak));
    }

    private static Comparison comparison(List<Row> rows) {
        return new Comparison(
                rows.stream().flatMap(Row::answer).toList(),
                FearSlopes.among(rows.stream().map(Row::fears).toList()),
                (int) rows.stream()
                        .map(Row::ask)
                        .filter(ask -> ask.askedAt() != null && Objects.isNull(ask.outcome()))
                        .count());
    }
}

package de.traudich.insights;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Benchmark.Evidence;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Benchmark.Sample;
import de.traudich.insights.Benchmark.Text;
import de.traudich.insights.Benchmark.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads published figures. What nobody has read in the source never leaves the database.
@Repository
class BenchmarkQueries {

    private static final String VERIFIED = "select * from benchmark where verified ";
    private static final String STRONGEST_FIRST =
            " order by measure = 'FINDING', evidence, sample_size is null, sample_size desc, code";

    private final JdbcClient db;

    BenchmarkQueries(JdbcClient db) {
        this.db = db;
    }

    List<Benchmark> all() {
        return db.sql(VERIFIED + STRONGEST_FIRST)
                .query((row, _) -> benchmark(row))
                .list();
    }

    /// A null tie equals nothing here, so it only meets figures that hold for everybody.
    List<Benchmark> beside(Way way) {
        return db.sql(VERIFIED + """
                        and concat('|', channels, '|') like concat('%|', :channel, '|%') and (tie is null or tie = :tie)
                        """ + STRONGEST_FIRST)
                .param("channel", way.channel().name())
                .param("tie", way.tie() == null ? null : way.tie().name())
                .query((row, _) -> benchmark(row))
                .list();
    }

    private static Benchmark benchmark(ResultSet row) throws SQLException {
        var value = row.getObject("value", BigDecimal.class);
        var tie = row.getString("tie");
        return new Benchmark(
                row.getString("code"),
                Measure.valueOf(row.getString("measure")),
                value == null ? null : value.doubleValue(),
                Unit.valueOf(row.getString("unit")),
                sample(row),
                channels(row.getString("channels")),
                tie == null ? null : Tie.valueOf(tie),
                row.getObject("solicited", Boolean.class),
                row.getString("source"),
                row.getObject("published", Integer.class),
                Evidence.valueOf(row.getString("evidence")),
                row.getObject("checked_on", LocalDate.class),
                text(row, "de"),
                text(row, "en"),
                Objects.requireNonNull(row.getString("link")));
    }

    private static @Nullable Sample sample(ResultSet row) throws SQLException {
        var size = row.getObject("sample_size", Integer.class);
        return size == null ? null : new Sample(size, row.getBoolean("sample_at_least"));
    }

    private static Text text(ResultSet row, String language) throws SQLException {
        return new Text(row.getString("finding_" + language), row.getString("caveat_" + language));
    }

    private static Set<Channel> channels(String list) {
        return Arrays.stream(list.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(Channel::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }
}

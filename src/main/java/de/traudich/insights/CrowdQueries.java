package de.traudich.insights;

import de.traudich.insights.Crowd.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts people where asks are summed up already. Sums of months know no people, so it reads the facts,
/// for paper only.
@Repository
class CrowdQueries {

    private final JdbcClient db;

    CrowdQueries(JdbcClient db) {
        this.db = db;
    }

    /// A row for everybody, with the cells their asks are in.
    Crowd crowd(FactFilter filter) {
        var people = new EnumMap<Part, Map<String, Set<UUID>>>(Part.class);
        db.sql("select f.coachee_id, %s from ask_fact f where f.sight = 'SHARED' and %s group by f.coachee_id"
                        .formatted(
                                Arrays.stream(Part.values())
                                        .map(part ->
                                                "group_concat(distinct %s) as cells_%s".formatted(cell(part), part))
                                        .collect(Collectors.joining(", ")),
                                filter.sql()))
                .params(filter.values())
                .query(row -> {
                    for (var part : Part.values()) put(people.computeIfAbsent(part, _ -> new HashMap<>()), part, row);
                });
        return new Crowd(people);
    }

    private static void put(Map<String, Set<UUID>> cells, Part part, ResultSet row) throws SQLException {
        var in = row.getString("cells_" + part);
        if (in == null) return;
        var who = row.getObject("coachee_id", UUID.class);
        for (var cell : in.split(",", -1)) {
            cells.computeIfAbsent(cell, _ -> new HashSet<>()).add(who);
        }
    }

    private static String cell(Part part) {
        return switch (part) {
            case STAGE -> "if(f.asked_at is null, '', '%s')".formatted(Crowd.ASKED);
            case REASON -> FactQueries.REASON;
            case CHANCE ->
                compared("least(%d, f.chance * %d div 100)".formatted(ForecastCounts.BINS - 1, ForecastCounts.BINS));
            case DREAD -> "if(" + CoacheeRow.DREADED + ", 'DREAD', null)";
            case WAIT -> "if(f.asked_at is not null, coalesce(f.channel, ''), null)";
            case EXERCISE -> compared("coalesce(cast(f.series_id as char), '')");
            case BRAKE, CHANNEL, TIE, FAVOUR, SOLICITED ->
                compared("coalesce(f.%s, '')"
                        .formatted(Breakdown.By.valueOf(part.name()).word()));
        };
    }

    /// What has a guess and an outcome, as in [FactQueries#compared].
    private static String compared(String cell) {
        return "if(f.outcome is not null and f.chance is not null, " + cell + ", null)";
    }
}

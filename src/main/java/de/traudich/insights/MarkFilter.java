package de.traudich.insights;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A mark as a condition on a coach's facts `f`: what it counts, and what of that may be shown ask by ask.
///
/// @param shown who only took part in a round tells its host that they did not ask, never why
record MarkFilter(String sql, String shown, Map<String, Object> values) {

    private static final String ALL = "true";

    private static final String GUESSED = "f.outcome is not null and f.chance is not null";

    private static final String FEARS = """
            f.coachee_id = :mark and f.fear_before is not null and f.fear_after is not null
            and exists (select 1 from coaching c where c.coach_id = f.coach_id and c.coachee_id = f.coachee_id)
            """;

    static MarkFilter of(Mark mark) {
        return switch (mark) {
            case Mark.Guessed(var bin) ->
                bin.isEmpty()
                        ? all(GUESSED, Map.of())
                        : all(
                                GUESSED
                                        + " and least(%1$d - 1, f.chance * %1$d div 100) = :mark"
                                                .formatted(ForecastCounts.BINS),
                                Map.of("mark", bin.getAsInt()));
            case Mark.Stage stage -> all(stage(stage), Map.of());
            case Mark.Reason(var reason) ->
                new MarkFilter("f.not_asked_reason = :mark", "f.coached", Map.of("mark", reason.name()));
            case Mark.Fear(var coachee) -> all(FEARS, Map.of("mark", coachee.value()));
            case Mark.Row(var by, var key) ->
                all(GUESSED + " and f." + column(by) + " = :mark", Map.of("mark", value(by, key)));
        };
    }

    private static MarkFilter all(String sql, Map<String, Object> values) {
        return new MarkFilter(sql, ALL, values);
    }

    private static String stage(Mark.Stage stage) {
        return switch (stage) {
            case PLANNED -> ALL;
            case ASKED -> "f.asked_at is not null";
            case ANSWERED -> "f.outcome <> 'NO_REPLY'";
            case YES -> "f.outcome = 'YES'";
            case SILENT -> "f.outcome = 'NO_REPLY'";
            case NOT_ASKED -> "f.not_asked_reason is not null";
        };
    }

    private static String column(Breakdown.By by) {
        return by == Breakdown.By.EXERCISE ? "series_id" : by.name().toLowerCase(Locale.ROOT);
    }

    private static Object value(Breakdown.By by, String key) {
        return switch (by) {
            case BRAKE, CHANNEL, TIE, FAVOUR -> key;
            case EXERCISE -> UUID.fromString(key);
            case SOLICITED -> key.equals("1");
        };
    }
}

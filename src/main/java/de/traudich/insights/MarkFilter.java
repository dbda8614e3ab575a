package de.traudich.insights;

import de.traudich.people.PersonId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A mark as a condition on a coach's facts `f`: what it counts.
record MarkFilter(String sql, Map<String, Object> values) {

    private static final String ALL = "true";

    static final String GUESSED = "f.outcome is not null and f.chance is not null";

    private static final String COACHING =
            "exists (select 1 from coaching c where c.coach_id = f.coach_id and c.coachee_id = f.coachee_id)";

    private static final String FEARS =
            "f.coachee_id = :mark and f.fear_before is not null and f.fear_after is not null and " + COACHING;

    private static final String NOTED =
            "f.fear_before is not null and (f.fear_peak is not null or f.fear_after is not null)";

    private static final String ONE = "f.coached and f.coachee_id = :mark_coachee and " + COACHING;

    static MarkFilter of(Mark.Plain mark) {
        return switch (mark) {
            case Mark.Guessed(var bin) -> bin.isEmpty() ? new MarkFilter(GUESSED, Map.of()) : bin(bin.getAsInt());
            case Mark.Stage stage -> new MarkFilter(stage(stage), Map.of());
            case Mark.Reason(var reason) ->
                new MarkFilter("f.coached and f.not_asked_reason = :mark", Map.of("mark", reason.name()));
            case Mark.Fear(var coachee) -> new MarkFilter(FEARS, Map.of("mark", coachee.value()));
            case Mark.Fears _ -> new MarkFilter(NOTED, Map.of());
            case Mark.Noted noted ->
                new MarkFilter(
                        (noted == Mark.Noted.DREAD ? CoacheeRow.DREADED : CoacheeRow.BELIEVED) + " and " + COACHING,
                        Map.of());
            case Mark.Waited(var channel) ->
                new MarkFilter("f.asked_at is not null and f.channel = :mark", Map.of("mark", channel.name()));
            case Mark.Row(var by, var key) ->
                new MarkFilter(GUESSED + " and f." + column(by) + " = :mark", Map.of("mark", value(by, key)));
            case Mark.Exercise(var series) -> new MarkFilter("f.series_id = :mark", Map.of("mark", series));
            case Mark.ExerciseBrake(var series, var brake) ->
                new MarkFilter(
                        GUESSED + " and f.series_id = :mark and f.brake = :mark_brake",
                        Map.of("mark", series, "mark_brake", brake.name()));
        };
    }

    private static MarkFilter bin(int bin) {
        return new MarkFilter(
                GUESSED + " and least(%1$d - 1, f.chance * %1$d div 100) = :mark".formatted(ForecastCounts.BINS),
                Map.of("mark", bin));
    }

    /// Only what one coachee shares with their coach, as on their page.
    MarkFilter ofOnly(PersonId coachee) {
        return and(ONE, Map.of("mark_coachee", coachee.value()));
    }

    MarkFilter and(String condition, Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new MarkFilter("(" + sql + ") and " + condition, all);
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

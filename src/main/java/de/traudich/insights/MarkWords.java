package de.traudich.insights;

import de.traudich.asks.Favour;
import de.traudich.asks.NotAskedReason;
import de.traudich.coaching.GroupId;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.workshops.WorkshopId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/// Marks as addresses have them: what it is, and which one, parted by points.
final class MarkWords {

    private static final String ALL = "all";

    private MarkWords() {}

    static String of(Mark mark) {
        return switch (mark) {
            case Mark.Guessed(var bin) -> "bin." + number(bin);
            case Mark.Stage stage -> "stage." + small(stage);
            case Mark.Reason(var reason) -> "reason." + small(reason);
            case Mark.Fear(var coachee) -> "fear." + coachee.value();
            case Mark.Fears fears -> "fears." + small(fears);
            case Mark.Noted noted -> "noted." + small(noted);
            case Mark.Waited(var channel) -> "waited." + small(channel);
            case Mark.Row(var by, var key) -> by.word() + "." + small(key);
            case Mark.Exercise(var series) -> "asks." + series;
            case Mark.ExerciseBrake(var series, var brake) -> "met." + series + "." + small(brake);
            case Mark.Week(var group, var week) -> "week." + group.value() + "." + number(week);
            case Mark.MemberWeek(var coachee, var week) -> "member." + coachee.value() + "." + number(week);
            case Mark.Practising(var week) -> "practising." + week;
            case Mark.Round(var workshop, var number, var guessed) ->
                (guessed ? "guessed." : "round.") + workshop.value() + "." + number;
            case Mark.Beside(var workshop, var side) -> "beside." + workshop.value() + "." + small(side);
            case Mark.Kind(var way, var closed) -> (closed ? "closed." : "way.") + way(way);
        };
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : ALL;
    }

    private static String way(Way way) {
        var tie = way.tie();
        return small(way.channel()) + (tie == null ? "" : "." + small(tie));
    }

    private static String small(Enum<?> constant) {
        return small(constant.name());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Mark> read(String word) {
        var parts = word.split("\\.", 2);
        if (parts.length < 2) return Optional.empty();
        var what = parts[1];
        return switch (parts[0]) {
            case "bin" -> bin(what);
            case "stage" -> constant(Mark.Stage.values(), what).map(stage -> stage);
            case "reason" -> constant(NotAskedReason.values(), what).map(Mark.Reason::new);
            case "fear" -> Ids.parse(what).map(PersonId::new).map(Mark.Fear::new);
            case "fears" -> constant(Mark.Fears.values(), what).map(fears -> fears);
            case "noted" -> constant(Mark.Noted.values(), what).map(noted -> noted);
            case "waited" -> constant(Channel.values(), what).map(Mark.Waited::new);
            case "asks" -> Ids.parse(what).map(Mark.Exercise::new);
            case "met", "week", "member", "round", "guessed", "beside" -> ofOne(parts[0], what);
            case "practising" -> week(what).map(Mark.Practising::new);
            case "way" -> way(what).map(way -> new Mark.Kind(way, false));
            case "closed" -> way(what).map(way -> new Mark.Kind(way, true));
            default -> constant(Breakdown.By.values(), parts[0]).flatMap(by -> row(by, what));
        };
    }

    /// A key and, after a point, which of its marks.
    private static Optional<Mark> ofOne(String kind, String what) {
        var parts = what.split("\\.", 2);
        return parts.length < 2 ? Optional.empty() : Ids.parse(parts[0]).flatMap(id -> ofOne(kind, id, parts[1]));
    }

    private static Optional<Mark> ofOne(String kind, UUID id, String which) {
        return switch (kind) {
            case "met" -> constant(Brake.values(), which).map(brake -> new Mark.ExerciseBrake(id, brake));
            case "week" -> weeks(which, week -> new Mark.Week(new GroupId(id), week));
            case "member" -> weeks(which, week -> new Mark.MemberWeek(new PersonId(id), week));
            case "beside" -> constant(Mark.Side.values(), which).map(side -> new Mark.Beside(new WorkshopId(id), side));
            default -> number(which).map(number -> new Mark.Round(new WorkshopId(id), number, kind.equals("guessed")));
        };
    }

    private static Optional<Mark> weeks(String which, Function<OptionalInt, Mark> mark) {
        return which.equals(ALL)
                ? Optional.of(mark.apply(OptionalInt.empty()))
                : week(which).map(week -> mark.apply(OptionalInt.of(week)));
    }

    private static Optional<Integer> week(String word) {
        return number(word).filter(week -> week < Weeks.MOST);
    }

    private static Optional<Integer> number(String word) {
        return word.matches("0|[1-9]\\d{0,3}") ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    private static Optional<Mark> bin(String what) {
        if (what.equals(ALL)) return Optional.of(Mark.Guessed.ALL);
        return number(what).filter(bin -> bin < ForecastCounts.BINS).map(bin -> new Mark.Guessed(OptionalInt.of(bin)));
    }

    private static Optional<Way> way(String what) {
        var parts = what.split("\\.", 2);
        var channel = constant(Channel.values(), parts[0]);
        return parts.length == 1
                ? channel.map(one -> new Way(one, null))
                : channel.flatMap(one -> constant(Tie.values(), parts[1]).map(tie -> new Way(one, tie)));
    }

    private static Optional<Mark> row(Breakdown.By by, String what) {
        return switch (by) {
            case BRAKE -> constant(Brake.values(), what).map(one -> new Mark.Row(by, one.name()));
            case CHANNEL -> constant(Channel.values(), what).map(one -> new Mark.Row(by, one.name()));
            case TIE -> constant(Tie.values(), what).map(one -> new Mark.Row(by, one.name()));
            case FAVOUR -> constant(Favour.values(), what).map(one -> new Mark.Row(by, one.name()));
            case EXERCISE -> Ids.parse(what).map(series -> new Mark.Row(by, series.toString()));
            case SOLICITED -> what.matches("[01]") ? Optional.of(new Mark.Row(by, what)) : Optional.empty();
        };
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, String what) {
        return Arrays.stream(all).filter(one -> small(one).equals(what)).findFirst();
    }
}

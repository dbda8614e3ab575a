package de.traudich.insights;

import de.traudich.asks.Favour;
import de.traudich.asks.NotAskedReason;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Something drawn in a picture that stands for asks. An address names it in a word.
public sealed interface Mark {

    /// Asks with a guess and an answer: all of them, or one of the three bins of [ForecastCounts].
    record Guessed(OptionalInt bin) implements Mark {

        public static final Guessed ALL = new Guessed(OptionalInt.empty());

        public Guessed {
            if (bin.orElse(0) < 0 || bin.orElse(0) >= ForecastCounts.BINS) {
                throw new IllegalArgumentException("bin " + bin);
            }
        }

        public static Guessed of(ForecastCounts.Bin bin) {
            return new Guessed(OptionalInt.of(ForecastCounts.binOf(bin.from() + 1)));
        }
    }

    /// A stage of the funnel.
    enum Stage implements Mark {
        PLANNED,
        ASKED,
        ANSWERED,
        YES,
        SILENT,
        NOT_ASKED
    }

    record Reason(NotAskedReason reason) implements Mark {}

    /// One coachee's line from the fear before to the fear after.
    record Fear(PersonId coachee) implements Mark {}

    /// A row of a comparison; the key as in [Breakdown.Row].
    record Row(Breakdown.By by, String key) implements Mark {}

    /// As an address has it, such as `bin.2`, `stage.not-asked` or `brake.awe`.
    default String word() {
        return switch (this) {
            case Guessed(var bin) -> "bin." + (bin.isPresent() ? String.valueOf(bin.getAsInt()) : "all");
            case Stage stage -> "stage." + small(stage.name());
            case Reason(var reason) -> "reason." + small(reason.name());
            case Fear(var coachee) -> "fear." + coachee.value();
            case Row(var by, var key) -> by.word() + "." + small(key);
        };
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Empty where the word means nothing.
    static Optional<Mark> of(String word) {
        var parts = word.split("\\.", 2);
        if (parts.length < 2) return Optional.empty();
        var what = parts[1];
        return switch (parts[0]) {
            case "bin" -> bin(what);
            case "stage" -> constant(Stage.values(), what).map(stage -> stage);
            case "reason" -> constant(NotAskedReason.values(), what).map(Reason::new);
            case "fear" -> Ids.parse(what).map(PersonId::new).map(Fear::new);
            default -> constant(Breakdown.By.values(), parts[0]).flatMap(by -> row(by, what));
        };
    }

    private static Optional<Mark> bin(String what) {
        if (what.equals("all")) return Optional.of(Guessed.ALL);
        return what.matches("[0-2]")
                ? Optional.of(new Guessed(OptionalInt.of(Integer.parseInt(what))))
                : Optional.empty();
    }

    private static Optional<Mark> row(Breakdown.By by, String what) {
        return switch (by) {
            case BRAKE -> constant(Brake.values(), what).map(one -> new Row(by, one.name()));
            case CHANNEL -> constant(Channel.values(), what).map(one -> new Row(by, one.name()));
            case TIE -> constant(Tie.values(), what).map(one -> new Row(by, one.name()));
            case FAVOUR -> constant(Favour.values(), what).map(one -> new Row(by, one.name()));
            case EXERCISE -> Ids.parse(what).map(series -> new Row(by, series.toString()));
            case SOLICITED -> what.matches("[01]") ? Optional.of(new Row(by, what)) : Optional.empty();
        };
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, String what) {
        return Arrays.stream(all).filter(one -> small(one.name()).equals(what)).findFirst();
    }
}

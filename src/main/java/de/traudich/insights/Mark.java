package de.traudich.insights;

import de.traudich.asks.NotAskedReason;
import de.traudich.coaching.GroupId;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.people.PersonId;
import de.traudich.workshops.WorkshopId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Something drawn in a picture that stands for asks. An address names it in a word.
public sealed interface Mark {

    /// Counts the same over every selection.
    sealed interface Plain extends Mark {}

    /// Depends on what is looked at: whose group, which beginning, what is over by now.
    sealed interface Placed extends Mark {}

    /// Asks with a guess and an answer: all of them, or one of the three bins of [ForecastCounts].
    record Guessed(OptionalInt bin) implements Plain {

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
    enum Stage implements Plain {
        PLANNED,
        ASKED,
        ANSWERED,
        YES,
        SILENT,
        NOT_ASKED
    }

    record Reason(NotAskedReason reason) implements Plain {}

    /// One coachee's line from the fear before to the fear after.
    record Fear(PersonId coachee) implements Plain {}

    /// Asks with a fear before and one later, as one coachee's picture draws them line by line.
    enum Fears implements Plain {
        NOTED
    }

    /// Asks whose words are shared and have both: what was dreaded and whether it came, or belief before and after.
    enum Noted implements Plain {
        DREAD,
        BELIEF
    }

    /// What was asked over a channel, whatever came back.
    record Waited(Channel channel) implements Plain {}

    /// A row of a comparison; the key as in [Breakdown.Row].
    record Row(Breakdown.By by, String key) implements Plain {}

    /// All asks of an exercise, in all its versions.
    record Exercise(UUID series) implements Plain {}

    /// Those of them with a guess and an answer that met a barrier.
    record ExerciseBrake(UUID series, Brake brake) implements Plain {}

    /// What a group asked in a week since it was made, or in all weeks that are shown.
    record Week(GroupId group, OptionalInt week) implements Placed {}

    /// What a member of the chosen group asked.
    record MemberWeek(PersonId coachee, OptionalInt week) implements Placed {}

    /// What the chosen group asked in a week that is over.
    record Practising(int week) implements Placed {}

    /// A round of a workshop.
    ///
    /// @param guessed only asks with a guess and an answer
    record Round(WorkshopId workshop, int number, boolean guessed) implements Placed {}

    /// Four weeks before a workshop, or after it, of members of the chosen group who were there.
    record Beside(WorkshopId workshop, Side side) implements Placed {}

    /// Fear: of those who noted it on both sides.
    enum Side {
        BEFORE,
        AFTER,
        FEAR_BEFORE,
        FEAR_AFTER;

        boolean before() {
            return this == BEFORE || this == FEAR_BEFORE;
        }

        boolean fear() {
            return this == FEAR_BEFORE || this == FEAR_AFTER;
        }
    }

    /// Asks of one kind.
    ///
    /// @param closed answered or silent for long, whatever was guessed; otherwise with a guess and an answer
    record Kind(Way way, boolean closed) implements Placed {}

    /// As an address has it, such as `bin.2`, `stage.not-asked` or `brake.awe`.
    default String word() {
        return MarkWords.of(this);
    }

    /// Empty where the word means nothing.
    static Optional<Mark> of(String word) {
        return MarkWords.read(word);
    }
}

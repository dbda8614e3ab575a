package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Exercise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What remains of a workshop, as far as its coach may keep it: sums of five and more, and single people only as far as
/// they share their numbers. An answer that comes days later is in the next one.
public record Report(
        Workshop workshop,
        int people,
        List<Stretch> agenda,
        List<OfRound> rounds,
        Optional<Shift> mood,
        List<String> quotes) {

    /// Who is still on the way back when the round is over belongs to it.
    private static final Duration STRAGGLING = Duration.ofMinutes(15);

    /// A block with its planned and its real length in minutes.
    public record Stretch(String title, BlockKind kind, int planned, OptionalInt real, boolean skipped) {}

    /// One round: how many of the room answered, the people who share and the numbers of them alone, as between two of
    /// those nobody else can be read off; and how the answers came in.
    ///
    /// @param later how many answers came when the round was long over; they are in the sums and not
    /// among the moments
    public record OfRound(
            int number,
            Exercise exercise,
            Tally tally,
            Tally shared,
            List<Line> lines,
            List<Moment> moments,
            int later) {}

    /// One person's ask. Their words are not in it: reading those is written down, a file is not.
    public record Line(
            String name,
            OptionalInt expected,
            OptionalInt fearBefore,
            @Nullable Outcome outcome,
            boolean open,
            boolean notAsked,
            OptionalInt fearAfter) {}

    /// How many were out and how many back, so long after the asking began.
    public record Moment(Duration since, int out, int back) {}

    /// The mean of those who answered both at the beginning and at the end, 0 to 10.
    public record Shift(int people, double before, double after) {}

    public Report {
        agenda = List.copyOf(agenda);
        rounds = List.copyOf(rounds);
        quotes = List.copyOf(quotes);
    }

    public static Report of(Scene scene) {
        return new Report(
                scene.workshop(),
                scene.seats().size(),
                scene.agenda().blocks().stream().map(Report::stretch).toList(),
                scene.rounds().stream()
                        .filter(round -> round.endsAt() != null)
                        .map(round -> round(scene, round))
                        .toList(),
                mood(scene),
                scene.quotes(false).stream().map(Scene.Quote::text).toList());
    }

    private static Stretch stretch(Block block) {
        var real = block.begunAt() == null || block.endedAt() == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(
                        Duration.between(block.begunAt(), block.endedAt()).toSeconds() / 60.0));
        return new Stretch(block.plan().title(), block.kind(), block.plan().minutes(), real, block.skipped());
    }

    private static OfRound round(Scene scene, Round round) {
        var people = scene.workshop().summedUpAt() == null ? scene.seats() : List.<Seat>of();
        var lines = people.stream()
                .flatMap(
                        seat -> seat
                                .ask(round)
                                .filter(ask -> ask.visibility().showsNumbersToHost())
                                .map(ask -> line(seat, ask))
                                .stream())
                .toList();
        return new OfRound(
                round.number(),
                round.exercise(),
                scene.tally(round),
                scene.shared(round),
                lines,
                moments(scene, round),
                later(scene, round));
    }

    private static Line line(Seat seat, Ask ask) {
        var prediction = ask.prediction();
        return new Line(
                seat.name(),
                prediction == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(prediction.yes().value()),
                prediction == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(prediction.fear().value()),
                ask.outcome(),
                ask.askedAt() != null && ask.outcome() == null,
                ask.notAskedAt() != null,
                ask.fearAfter() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(ask.fearAfter().value()));
    }

    /// From fewer than five nobody's way could be told from the others': then there is none.
    private static List<Moment> moments(Scene scene, Round round) {
        var asks =
                scene.seats().stream().flatMap(seat -> seat.ask(round).stream()).toList();
        var began = Objects.requireNonNullElse(round.askingAt(), round.endsAt());
        if (began == null || asks.stream().filter(ask -> ask.askedAt() != null).count() < Tally.ENOUGH) {
            return List.of();
        }
        return asks.stream()
                .flatMap(ask -> Stream.of(Optional.ofNullable(ask.setOffAt()), Optional.ofNullable(ask.answeredAt())))
                .flatMap(Optional::stream)
                .filter(at -> !at.isAfter(over(round)))
                .map(at -> Duration.between(began, at).isNegative() ? began : at)
                .distinct()
                .sorted()
                .map(at -> moment(asks, began, at))
                .toList();
    }

    private static int later(Scene scene, Round round) {
        return (int) scene.seats().stream()
                .flatMap(seat -> seat.ask(round).stream())
                .map(Ask::answeredAt)
                .filter(at -> at != null && at.isAfter(over(round)))
                .count();
    }

    private static Instant over(Round round) {
        return Objects.requireNonNull(round.endsAt()).plus(STRAGGLING);
    }

    private static Moment moment(List<Ask> asks, Instant began, Instant at) {
        int back = count(asks.stream().map(Ask::answeredAt), at);
        int left = count(asks.stream().map(Ask::setOffAt), at);
        return new Moment(Duration.between(began, at), Math.max(0, left - back), back);
    }

    private static int count(Stream<@Nullable Instant> moments, Instant until) {
        return (int) moments.filter(Objects::nonNull)
                .filter(at -> !at.isAfter(until))
                .count();
    }

    private static Optional<Shift> mood(Scene scene) {
        var before = first(scene, BlockKind.CHECK_IN);
        var after = first(scene, BlockKind.CHECK_OUT);
        var both = before.all().stream()
                .flatMap(one -> after
                        .of(one.participant())
                        .filter(other -> one.value() != null && other.value() != null)
                        .map(other ->
                                new int[] {Objects.requireNonNull(one.value()), Objects.requireNonNull(other.value())})
                        .stream())
                .toList();
        return both.size() < Tally.ENOUGH
                ? Optional.empty()
                : Optional.of(new Shift(
                        both.size(),
                        both.stream().mapToInt(pair -> pair[0]).average().orElse(0),
                        both.stream().mapToInt(pair -> pair[1]).average().orElse(0)));
    }

    private static Answers first(Scene scene, BlockKind kind) {
        return scene.agenda().blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .map(scene::answers)
                .orElse(Answers.NONE);
    }
}

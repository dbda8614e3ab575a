package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.workshops.Block;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.SinceLast;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Timer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the room may see of a workshop. No names but of those who arrive, nothing of a single person's result: what is
/// not revealed yet, or said by fewer than five, is not in here at all.
sealed interface BoardPicture {

    int MOST_QUOTES = 2;

    record Planned(String title, String place, LocalDateTime startsAt) implements BoardPicture {}

    /// The task is empty until an exercise has been chosen.
    record Lobby(
            Door door,
            LocalDateTime startsAt,
            BoardArrivals arrivals,
            String task,
            @Nullable SinceLast since) implements BoardPicture {}

    /// In a block of an agenda with its time, else with none.
    record Predicting(Door door, Task task, Timer timer, int predicted, int seated) implements BoardPicture {}

    record Asking(Door door, Task task, Round round, Zones zones, Forecast forecast, List<String> quotes)
            implements BoardPicture {}

    record Revealing(
            int round,
            Reveal step,
            Zones zones,
            Forecast forecast,
            Result result,
            List<String> quotes,
            BoardHindsight hindsight)
            implements BoardPicture {}

    record InBlock(Door door, BoardBlock block, @Nullable SinceLast since) implements BoardPicture {}

    record Closed(int asked, int rounds, List<Comparison> comparisons) implements BoardPicture {}

    /// How people get in.
    record Door(String code, String joinToken) {
        static Door of(Scene scene) {
            var workshop = scene.workshop();
            var code =
                    Optional.ofNullable(workshop.code()).map(JoinCode::spoken).orElse("");
            return new Door(code, workshop.joinToken());
        }
    }

    /// What is to be asked: the first sentence is enough for a wall.
    record Task(int round, String title, String sentence) {

        static Task of(Scene scene, Round round) {
            var text = round.exercise().in(scene.workshop().language());
            var sentence = text.instruction().strip().split("(?<=[\\p{L}\\p{N}\"”“]{2}[.!?])\\s+", 2)[0];
            return new Task(round.number(), text.title(), sentence);
        }
    }

    /// How many stand where. Who did not ask is back too, without being counted as an answer.
    record Zones(int preparing, int out, int answered, int waiting, int notAsked) {

        static Zones of(Tally tally, int seated) {
            int back = tally.answered() + tally.waiting() + tally.notAsked();
            return new Zones(
                    Math.max(0, seated - tally.out() - back),
                    tally.out(),
                    tally.answered(),
                    tally.waiting(),
                    tally.notAsked());
        }

        int back() {
            return answered + waiting + notAsked;
        }

        int total() {
            return preparing + out + back();
        }
    }

    /// What the room expects; without numbers from fewer than five.
    record Forecast(int predicted, OptionalInt mean, List<Integer> chances) {

        static Forecast of(Tally tally) {
            return tally.enoughPredictions()
                    ? new Forecast(tally.predicted(), tally.expected(), tally.chances())
                    : covered(tally);
        }

        static Forecast covered(Tally tally) {
            return new Forecast(tally.predicted(), OptionalInt.empty(), List.of());
        }
    }

    /// What came back, as far as it has been revealed.
    record Result(
            int comparable,
            Tally.@Nullable Compared compared,
            Map<Outcome, Integer> outcomes,
            int fearPairs,
            @Nullable FearChange fear) {

        static Result of(Tally tally, Reveal step) {
            boolean compared = step.shows(Reveal.COMPARED) && tally.enoughComparable();
            boolean feared = step.shows(Reveal.FEAR) && tally.enoughFears();
            return new Result(
                    step.shows(Reveal.COMPARED) ? tally.comparable() : 0,
                    compared ? tally.compared().orElse(null) : null,
                    compared ? tally.outcomes() : Map.of(),
                    step.shows(Reveal.FEAR) ? tally.fearPairs() : 0,
                    feared ? new FearChange(tally.fearBefore(), tally.fearAfter()) : null);
        }
    }

    record FearChange(int before, int after) {
        FearChange(OptionalInt before, OptionalInt after) {
            this(before.orElse(0), after.orElse(0));
        }
    }

    /// Expected and actual yes in per cent, of a round that has been revealed.
    record Comparison(int round, int expected, int actual) {

        static Comparison of(int round, Tally.Compared both) {
            return new Comparison(round, both.expected(), both.rate().percent());
        }

        static Stream<Comparison> of(Scene scene, Round round) {
            var tally = scene.tally(round);
            return tally
                    .compared()
                    .filter(_ -> round.reveal().shows(Reveal.COMPARED) && tally.enoughComparable())
                    .map(both -> of(round.number(), both))
                    .stream();
        }
    }

    static BoardPicture of(Scene scene, ZoneId zone) {
        var workshop = scene.workshop();
        var startsAt = LocalDateTime.ofInstant(workshop.startsAt(), zone);
        return switch (workshop.state()) {
            case PLANNED -> new Planned(workshop.title(), workshop.place(), startsAt);
            case OPEN ->
                BoardBlock.of(scene, zone)
                        .<BoardPicture>map(block -> new InBlock(
                                Door.of(scene), block, scene.company().since()))
                        .orElseGet(() -> open(scene, startsAt, scene.round()));
            case CLOSED -> closed(scene);
        };
    }

    private static BoardPicture open(Scene scene, LocalDateTime startsAt, @Nullable Round round) {
        var since = scene.company().since();
        if (round == null) {
            return new Lobby(Door.of(scene), startsAt, BoardArrivals.of(scene.seats()), "", since);
        }
        var task = Task.of(scene, round);
        return switch (round.phase()) {
            case CHOSEN -> new Lobby(Door.of(scene), startsAt, BoardArrivals.of(scene.seats()), task.sentence(), since);
            case PREDICTING ->
                new Predicting(
                        Door.of(scene), task, timer(scene), scene.tally(round).predicted(), seated(scene, round));
            case ASKING -> asking(scene, round, task);
            case ENDED -> revealing(scene, round);
        };
    }

    private static Timer timer(Scene scene) {
        return scene.agenda().current().map(Block::timer).orElse(new Timer(null, null));
    }

    private static Asking asking(Scene scene, Round round, Task task) {
        var tally = scene.tally(round);
        return new Asking(
                Door.of(scene), task, round, Zones.of(tally, seated(scene, round)), Forecast.of(tally), quotes(scene));
    }

    private static Revealing revealing(Scene scene, Round round) {
        var tally = scene.tally(round);
        var step = round.reveal();
        return new Revealing(
                round.number(),
                step,
                Zones.of(tally, seated(scene, round)),
                step.shows(Reveal.EXPECTED) ? Forecast.of(tally) : Forecast.covered(tally),
                Result.of(tally, step),
                quotes(scene),
                BoardHindsight.of(scene, round));
    }

    private static Closed closed(Scene scene) {
        var asked = scene.rounds().stream()
                .map(round -> (int)
                        asks(scene, round).filter(ask -> ask.askedAt() != null).count())
                .filter(count -> count > 0)
                .toList();
        return new Closed(
                asked.stream().mapToInt(Integer::intValue).sum(),
                asked.size(),
                scene.rounds().stream()
                        .flatMap(round -> Comparison.of(scene, round))
                        .toList());
    }

    /// Who joined after the end has no ask in the round.
    private static int seated(Scene scene, Round round) {
        return (int) asks(scene, round).count();
    }

    private static Stream<Ask> asks(Scene scene, Round round) {
        return scene.seats().stream().map(seat -> seat.ask(round)).flatMap(Optional::stream);
    }

    private static List<String> quotes(Scene scene) {
        var moved = new HashMap<Object, Instant>();
        scene.rounds().forEach(round -> asks(scene, round).forEach(ask -> moved.put(ask.id(), ask.movedAt())));
        return scene.quotes(false).stream()
                .sorted(Comparator.comparing((Scene.Quote quote) -> Objects.requireNonNull(moved.get(quote.ask())))
                        .reversed())
                .limit(MOST_QUOTES)
                .map(Scene.Quote::text)
                .toList();
    }
}

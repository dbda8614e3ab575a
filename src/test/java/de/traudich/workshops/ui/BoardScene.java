package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Percent;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.RoundId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A scene as a test sets it: one round, and seats that differ only where the test says so.
final class BoardScene {

    static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

    private final List<Seat> seats = new ArrayList<>();
    private Workshop.State state = Workshop.State.OPEN;
    private @Nullable Round round;

    static BoardScene open() {
        return new BoardScene();
    }

    BoardScene in(Workshop.State now) {
        state = now;
        return this;
    }

    BoardScene round(Phase phase, Reveal reveal) {
        round = new Round(new RoundId(Ids.next()), 2, exercise(), phase, reveal, TEN, null);
        return this;
    }

    BoardScene names(int count) {
        return names(count, "Gast ");
    }

    BoardScene names(int count, String name) {
        for (int i = 1; i <= count; i++) {
            seats.add(seat(name + i, Map.of()));
        }
        return this;
    }

    /// People at a stage of their ask, who guessed this chance and were this afraid before and after.
    BoardScene people(int count, Stage stage, @Nullable Outcome outcome, int chance, int before, int after) {
        for (int i = 0; i < count; i++) {
            var guess = chance < 0 ? null : new Prediction(new Percent(chance), new Fear(before));
            seat(ask(stage, outcome, guess, after < 0 ? null : new Fear(after), "", TEN), false);
        }
        return this;
    }

    BoardScene answers(int count, Outcome outcome) {
        return people(count, Stage.ANSWERED, outcome, 40, 60, 30);
    }

    BoardScene at(int count, Stage stage) {
        return people(count, stage, null, 40, 60, -1);
    }

    BoardScene quote(String learned, int minute, boolean hidden) {
        seat(ask(Stage.ANSWERED, Outcome.YES, null, null, learned, TEN.plusSeconds(60L * minute)), hidden);
        return this;
    }

    BoardPicture picture() {
        return BoardPicture.of(scene(), ZoneId.of("Europe/Berlin"));
    }

    <P extends BoardPicture> P picture(Class<P> kind) {
        return kind.cast(picture());
    }

    private Scene scene() {
        var workshop = new Workshop(
                new WorkshopId(Ids.next()),
                new PracticeId(Ids.next()),
                new PersonId(Ids.next()),
                "Einfach fragen",
                "Bibliothek",
                TEN,
                Language.DE,
                state == Workshop.State.OPEN ? new JoinCode("BCDFGH") : null,
                "join-token",
                "board-token",
                state == Workshop.State.PLANNED ? null : TEN,
                state == Workshop.State.CLOSED ? TEN : null,
                "",
                null);
        return new Scene(1, workshop, round == null ? List.of() : List.of(round), seats, Set.of());
    }

    private void seat(Ask ask, boolean hidden) {
        var running = Objects.requireNonNull(round);
        seats.add(seat("Gast " + (seats.size() + 1), Map.of(running.id(), new Seat.RoundAsk(ask, hidden))));
    }

    private static Seat seat(String name, Map<RoundId, Seat.RoundAsk> asks) {
        return new Seat(new ParticipantId(Ids.next()), new PersonId(Ids.next()), name, TEN, asks);
    }

    private static Ask ask(
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable Prediction guess,
            @Nullable Fear after,
            String learned,
            Instant at) {
        boolean asked = Set.of(Stage.ASKED, Stage.WAITING, Stage.ANSWERED).contains(stage);
        return new Ask(
                new AskId(Ids.next()),
                new PersonId(Ids.next()),
                null,
                Visibility.ONLY_ME,
                false,
                null,
                "",
                guess,
                null,
                asked || stage == Stage.SET_OFF ? at : null,
                asked ? at : null,
                stage == Stage.WAITING ? at : null,
                outcome,
                outcome == null ? null : at,
                after,
                stage == Stage.NOT_ASKED ? NotAskedReason.FEAR : null,
                stage == Stage.NOT_ASKED ? at : null,
                learned,
                !learned.isEmpty(),
                at);
    }

    private static Exercise exercise() {
        var text = new ExerciseText("Nach dem Weg fragen", "Frag jemanden nach dem Weg. Hör zu.", "", "", "");
        return new Exercise(
                new ExerciseId(Ids.next()),
                Ids.next(),
                1,
                false,
                false,
                "E02",
                1,
                Brake.RESTRAINT,
                Set.of(Channel.IN_PERSON),
                5,
                0,
                true,
                false,
                false,
                false,
                text,
                text);
    }
}

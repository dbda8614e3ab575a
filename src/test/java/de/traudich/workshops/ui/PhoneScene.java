package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Percent;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A workshop as Miriam's phone meets it: round by round with her own ask.
final class PhoneScene {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant END = NOW.plusSeconds(300);
    private static final PersonId MIRIAM = new PersonId(Ids.next());

    private final ParticipantId seat = new ParticipantId(Ids.next());
    private final Exercise exercise = exercise();
    private final List<Round> rounds = new ArrayList<>();
    private final Map<RoundId, Seat.RoundAsk> asks = new HashMap<>();
    private final List<Seat> others = new ArrayList<>();
    private Workshop.State state = Workshop.State.OPEN;

    PhoneScene round(Phase phase, @Nullable Ask ask) {
        var id = new RoundId(Ids.next());
        rounds.add(new Round(id, rounds.size() + 1, exercise, phase, Reveal.COVERED, END, null));
        if (ask != null) asks.put(id, new Seat.RoundAsk(ask, false));
        return this;
    }

    PhoneScene in(Workshop.State now) {
        state = now;
        return this;
    }

    PhoneScene other(Ask ask) {
        var asked = Map.of(rounds.getLast().id(), new Seat.RoundAsk(ask, false));
        others.add(new Seat(new ParticipantId(Ids.next()), new PersonId(Ids.next()), "Emil", NOW, asked));
        return this;
    }

    PhoneScene reveal(Reveal reveal) {
        var last = rounds.removeLast();
        rounds.add(new Round(
                last.id(), last.number(), last.exercise(), last.phase(), reveal, last.endsAt(), last.pausedAt()));
        return this;
    }

    PhoneStep step() {
        return picture().step();
    }

    PhonePicture picture() {
        var seats = new ArrayList<>(others);
        seats.add(new Seat(seat, MIRIAM, "Miriam", NOW, asks));
        return PhonePicture.of(new Scene(1, workshop(), rounds, seats, Set.of()), MIRIAM);
    }

    private Workshop workshop() {
        return new Workshop(
                new WorkshopId(Ids.next()),
                new PracticeId(Ids.next()),
                new PersonId(Ids.next()),
                "Einfach fragen",
                "",
                NOW,
                Language.DE,
                null,
                "join",
                "board",
                NOW,
                state == Workshop.State.CLOSED ? NOW : null,
                "",
                null);
    }

    static Ask at(Stage stage) {
        return ask(new AskId(Ids.next()), stage, null, null);
    }

    static Ask answered(Outcome outcome, @Nullable Fear after) {
        return ask(new AskId(Ids.next()), Stage.ANSWERED, outcome, after);
    }

    static Ask answered(Ask before, Outcome outcome) {
        return ask(before.id(), Stage.ANSWERED, outcome, null);
    }

    /// Asked meanwhile.
    static Ask moved(Ask before) {
        return ask(before.id(), Stage.ASKED, null, null);
    }

    private static Ask ask(AskId id, Stage stage, @Nullable Outcome outcome, @Nullable Fear after) {
        var asked = Set.of(Stage.ASKED, Stage.WAITING, Stage.ANSWERED).contains(stage);
        return new Ask(
                id,
                MIRIAM,
                null,
                Visibility.ONLY_ME,
                false,
                null,
                "",
                stage == Stage.PLANNED ? null : new Prediction(new Percent(35), new Fear(80)),
                null,
                asked || stage == Stage.SET_OFF ? NOW : null,
                asked ? NOW : null,
                stage == Stage.WAITING ? NOW : null,
                outcome,
                outcome == null ? null : NOW,
                after,
                stage == Stage.NOT_ASKED ? NotAskedReason.FEAR : null,
                stage == Stage.NOT_ASKED ? NOW : null,
                "",
                false,
                NOW);
    }

    private static Exercise exercise() {
        var text = new ExerciseText("Nach der Uhrzeit fragen", "Frag eine fremde Person nach der Uhrzeit.", "", "", "");
        return new Exercise(
                new ExerciseId(Ids.next()),
                Ids.next(),
                1,
                false,
                false,
                "E01",
                1,
                Brake.RESTRAINT,
                Set.of(),
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

package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.RoundId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import de.traudich.workshops.ui.ControlSeat.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a coach sees, computed from a scene alone.
class ControlPictureTest {

    static final Instant NOW = Instant.parse("2026-11-21T10:43:00Z");
    private static final RoundId ROUND = new RoundId(UUID.randomUUID());

    @Test
    void aPlannedWorkshopWantsItsLobbyOpened() {
        assertThat(step(workshop(false, false), null)).isEqualTo(ControlStep.OPEN);
    }

    @Test
    void anOpenWorkshopWantsAnExercise() {
        assertThat(step(workshop(true, false), null)).isEqualTo(ControlStep.CHOOSE);
    }

    @Test
    void aRoundGoesFromGuessingToAskingToItsEnd() {
        assertThat(step(Phase.CHOSEN, Reveal.COVERED)).isEqualTo(ControlStep.PREDICT);
        assertThat(step(Phase.PREDICTING, Reveal.COVERED)).isEqualTo(ControlStep.ASK);
        assertThat(step(Phase.ASKING, Reveal.COVERED)).isEqualTo(ControlStep.END);
    }

    @Test
    void anEndedRoundIsShownStepByStepAndThenComesTheNext() {
        assertThat(step(Phase.ENDED, Reveal.COVERED)).isEqualTo(ControlStep.SHOW_COUNT);
        assertThat(step(Phase.ENDED, Reveal.COUNT)).isEqualTo(ControlStep.SHOW_EXPECTED);
        assertThat(step(Phase.ENDED, Reveal.EXPECTED)).isEqualTo(ControlStep.COMPARE);
        assertThat(step(Phase.ENDED, Reveal.COMPARED)).isEqualTo(ControlStep.SHOW_FEAR);
        assertThat(step(Phase.ENDED, Reveal.FEAR)).isEqualTo(ControlStep.NEXT_ROUND);
    }

    @Test
    void aClosedWorkshopWantsNothing() {
        assertThat(step(workshop(true, true), round(Phase.ENDED, Reveal.COVERED)))
                .isEqualTo(ControlStep.NONE);
    }

    @Test
    void whoHasBeenOutLongestComesFirstThenWhoPreparesThenWhoIsBack() {
        var picture = picture(
                seat("Kofi", new Told().answered(Outcome.NO)),
                seat("Dilan", new Told()),
                seat("Jonas", new Told().out(1)),
                seat("Emil", new Told().out(3)),
                seat("Nele", new Told().asked(2)));

        assertThat(picture.seats())
                .extracting(ControlSeat::name)
                .containsExactly("Emil", "Nele", "Jonas", "Dilan", "Kofi");
    }

    @Test
    void atMostOneIsMarkedAndOnlyAfterFourMinutes() {
        var long_ = picture(seat("Emil", new Told().out(9)), seat("Jonas", new Told().out(5)));
        var short_ = picture(seat("Emil", new Told().out(3)), seat("Kofi", new Told().answered(Outcome.YES)));

        assertThat(long_.seats()).extracting(ControlSeat::needsCoach).containsExactly(true, false);
        assertThat(long_.seats().getFirst().minutesOut()).isEqualTo(9);
        assertThat(short_.seats()).extracting(ControlSeat::needsCoach).containsOnly(false);
    }

    @Test
    void whatSomebodyKeepsToThemselvesIsNotShown() {
        var kept = new Told().answered(Outcome.YES);
        kept.visibility = Visibility.ONLY_ME;

        var seat = picture(seat("Ayşe", kept)).seats().getFirst();

        assertThat(seat.state()).isEqualTo(State.BACK);
        assertThat(seat.shared()).isFalse();
        assertThat(seat.prediction()).isNull();
        assertThat(seat.outcome()).isNull();
    }

    @Test
    void afterTheGraceWhoNeverLeftHasNoReportAndWhoIsOutStaysOut() {
        var here = new Told();
        here.until = NOW.minusSeconds(1);
        var late = new Told().out(7);
        late.until = NOW.minusSeconds(1);

        var picture = picture(seat("Emil", here), seat("Nele", late));

        assertThat(picture.seats()).extracting(ControlSeat::state).containsExactly(State.OUT, State.NO_REPORT);
        assertThat(picture.tally().out()).isEqualTo(1);
        assertThat(picture.missing()).isEqualTo(1);
    }

    @Test
    void whoCameAfterTheEndHasNoAsk() {
        var seat = new Seat(id(), new PersonId(UUID.randomUUID()), "Zofia", NOW, Map.of());
        var scene = new Scene(1, workshop(true, false), List.of(), List.of(seat), Set.of(seat.id()));

        assertThat(ControlPicture.of(scene, NOW).seats().getFirst().state()).isEqualTo(State.HERE);
    }

    @Test
    void theListOfRoundsKnowsOpenAnswers() {
        var waiting = new Told().asked(3);
        waiting.waiting = NOW;
        var scene = new Scene(
                1,
                workshop(true, true),
                List.of(round(Phase.ENDED, Reveal.FEAR)),
                List.of(seat("Nele", waiting), seat("Kofi", new Told().answered(Outcome.YES))),
                Set.of());

        var picture = ControlPicture.of(scene, NOW);

        assertThat(picture.open()).isEqualTo(1);
        assertThat(picture.past().getFirst().shared().count(Outcome.YES)).isEqualTo(1);
    }

    private static ControlStep step(Phase phase, Reveal reveal) {
        return step(workshop(true, false), round(phase, reveal));
    }

    private static ControlStep step(Workshop workshop, @Nullable Round round) {
        var rounds = round == null ? List.<Round>of() : List.of(round);
        return ControlPicture.of(new Scene(1, workshop, rounds, List.of(), Set.of()), NOW)
                .step();
    }

    private static ControlPicture picture(Seat... seats) {
        var round = round(Phase.ASKING, Reveal.COVERED);
        return ControlPicture.of(new Scene(1, workshop(true, false), List.of(round), List.of(seats), Set.of()), NOW);
    }

    private static Workshop workshop(boolean opened, boolean closed) {
        return new Workshop(
                new WorkshopId(UUID.randomUUID()),
                new PracticeId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                "Einfach fragen",
                "",
                NOW,
                Language.DE,
                null,
                "join",
                "board",
                opened ? NOW : null,
                closed ? NOW : null,
                "",
                null);
    }

    private static Round round(Phase phase, Reveal reveal) {
        return new Round(ROUND, 1, exercise(), phase, reveal, NOW.plusSeconds(60), null);
    }

    private static Exercise exercise() {
        var text = new ExerciseText("Nach der Uhrzeit fragen", "Frag jemanden.", "", "", "");
        return new Exercise(
                new ExerciseId(UUID.randomUUID()),
                UUID.randomUUID(),
                1,
                false,
                false,
                "E01",
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

    private static ParticipantId id() {
        return new ParticipantId(UUID.randomUUID());
    }

    private static Seat seat(String name, Told told) {
        return new Seat(
                id(), new PersonId(UUID.randomUUID()), name, NOW, Map.of(ROUND, new Seat.RoundAsk(told.ask(), false)));
    }
}

package de.traudich.workshops.ui;

import static de.traudich.workshops.Phase.ASKING;
import static de.traudich.workshops.Phase.CHOSEN;
import static de.traudich.workshops.Phase.ENDED;
import static de.traudich.workshops.Phase.PREDICTING;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.asks.YesRate;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Timer;
import de.traudich.workshops.Workshop.State;
import de.traudich.workshops.ui.BoardPicture.Asking;
import de.traudich.workshops.ui.BoardPicture.Closed;
import de.traudich.workshops.ui.BoardPicture.Comparison;
import de.traudich.workshops.ui.BoardPicture.FearChange;
import de.traudich.workshops.ui.BoardPicture.Lobby;
import de.traudich.workshops.ui.BoardPicture.Planned;
import de.traudich.workshops.ui.BoardPicture.Predicting;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import de.traudich.workshops.ui.BoardPicture.Zones;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardPictureTest {

    @Test
    void beforeTheDoorOpensItSaysWhatWhenAndWhere() {
        var picture = BoardScene.open().in(State.PLANNED).picture(Planned.class);

        assertThat(picture.title()).isEqualTo("Einfach fragen");
        assertThat(picture.place()).isEqualTo("Bibliothek");
        assertThat(picture.startsAt().toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void theLobbySaysTheCodeInThreesAndWhoArrived() {
        var picture = BoardScene.open().names(3).picture(Lobby.class);

        assertThat(picture.door().code()).isEqualTo("BCD FGH");
        assertThat(picture.arrivals()).isEqualTo(new BoardArrivals(3, List.of("Gast 1", "Gast 2"), "Gast 3"));
        assertThat(picture.task()).isEmpty();
    }

    @Test
    void ofTwoHundredArrivalsTheLastOnesAreNamed() {
        var arrivals = BoardScene.open().names(200).picture(Lobby.class).arrivals();

        assertThat(arrivals.present()).isEqualTo(200);
        assertThat(arrivals.latest()).isEqualTo("Gast 200");
        assertThat(arrivals.names()).hasSize(24).endsWith("Gast 199");
        assertThat(arrivals.more()).isEqualTo(175);
    }

    @Test
    void longNamesLeaveRoomForFewer() {
        var arrivals = BoardScene.open()
                .names(90, "Maximiliane-Charlotte ")
                .picture(Lobby.class)
                .arrivals();

        assertThat(arrivals.names()).hasSize(10).endsWith("Maximiliane-Charlotte 89");
    }

    @Test
    void aChosenExerciseIsSaidInOneSentence() {
        var picture = BoardScene.open().round(CHOSEN, Reveal.COVERED).names(2).picture(Lobby.class);

        assertThat(picture.task()).isEqualTo("Frag jemanden nach dem Weg.");
    }

    @Test
    void whilePredictingOnlyTheNumberOfGuessesIsKnown() {
        var picture = BoardScene.open()
                .round(PREDICTING, Reveal.COVERED)
                .at(3, Stage.PREDICTED)
                .people(2, Stage.PLANNED, null, -1, 0, -1)
                .picture(Predicting.class);

        assertThat(picture.predicted()).isEqualTo(3);
        assertThat(picture.seated()).isEqualTo(5);
        assertThat(picture.timer()).isEqualTo(new Timer(null, null));
    }

    @Test
    void everybodyStandsInAZoneAndWhoDidNotAskIsBackWithoutAnAnswer() {
        var zones = BoardScene.open()
                .round(ASKING, Reveal.COVERED)
                .at(6, Stage.PREDICTED)
                .at(3, Stage.SET_OFF)
                .at(1, Stage.ASKED)
                .at(2, Stage.WAITING)
                .at(1, Stage.NOT_ASKED)
                .answers(5, Outcome.YES)
                .picture(Asking.class)
                .zones();

        assertThat(zones).isEqualTo(new Zones(6, 4, 5, 2, 1));
        assertThat(zones.back()).isEqualTo(8);
        assertThat(zones.total()).isEqualTo(18);
    }

    @Test
    void fourGuessesStayCoveredAndFiveAreShown() {
        var four = BoardScene.open().round(ASKING, Reveal.COVERED).at(4, Stage.PREDICTED);

        assertThat(four.picture(Asking.class).forecast().mean()).isEmpty();
        assertThat(four.picture(Asking.class).forecast().chances()).isEmpty();
        assertThat(four.at(1, Stage.SET_OFF).picture(Asking.class).forecast().mean())
                .hasValue(40);
    }

    @ParameterizedTest
    @EnumSource(Reveal.class)
    void nothingIsKnownBeforeItsStep(Reveal step) {
        var picture = round(step, 6).picture(Revealing.class);

        assertThat(picture.forecast().mean().isPresent()).isEqualTo(step.shows(Reveal.EXPECTED));
        assertThat(picture.forecast().chances().isEmpty()).isNotEqualTo(step.shows(Reveal.EXPECTED));
        assertThat(picture.result().compared() != null).isEqualTo(step.shows(Reveal.COMPARED));
        assertThat(picture.result().outcomes().isEmpty()).isNotEqualTo(step.shows(Reveal.COMPARED));
        assertThat(picture.result().fear() != null).isEqualTo(step.shows(Reveal.FEAR));
    }

    @Test
    void atTheEndTheRoomKnowsEverythingThatIsAllowed() {
        var result = round(Reveal.FEAR, 6)
                .answers(2, Outcome.NO)
                .picture(Revealing.class)
                .result();

        assertThat(result.compared()).isEqualTo(new Tally.Compared(40, new YesRate(6, 8)));
        assertThat(result.outcomes()).isEqualTo(Map.of(Outcome.YES, 6, Outcome.NO, 2));
        assertThat(result.fear()).isEqualTo(new FearChange(60, 30));
    }

    @Test
    void fewerThanFiveAnswersAreOnlyCounted() {
        var picture = round(Reveal.FEAR, 4).at(3, Stage.WAITING).picture(Revealing.class);

        assertThat(picture.zones().answered()).isEqualTo(4);
        assertThat(picture.forecast().mean()).hasValue(40);
        assertThat(picture.result().compared()).isNull();
        assertThat(picture.result().outcomes()).isEmpty();
        assertThat(picture.result().fear()).isNull();
        assertThat(picture.result().fearPairs()).isEqualTo(4);
    }

    @Test
    void aLateFifthAnswerOpensTheDistribution() {
        var scene = round(Reveal.COMPARED, 4);

        assertThat(scene.picture(Revealing.class).result().compared()).isNull();
        assertThat(scene.answers(1, Outcome.NO)
                        .picture(Revealing.class)
                        .result()
                        .compared())
                .isEqualTo(new Tally.Compared(40, new YesRate(4, 5)));
    }

    @Test
    void whoJoinsAfterTheEndIsNotMissing() {
        var zones = round(Reveal.COVERED, 6).names(3).picture(Revealing.class).zones();

        assertThat(zones.total()).isEqualTo(6);
        assertThat(zones.preparing()).isZero();
    }

    @Test
    void theTwoNewestSentencesHangOnTheWallUnlessTakenOff() {
        var quotes = BoardScene.open()
                .round(ASKING, Reveal.COVERED)
                .quote("zuletzt", 9, false)
                .quote("zuerst", 1, false)
                .quote("abgenommen", 10, true)
                .quote("dazwischen", 5, false)
                .picture(Asking.class)
                .quotes();

        assertThat(quotes).containsExactly("zuletzt", "dazwischen");
    }

    @Test
    void afterwardsTheAsksAreCountedAndALateAnswerStillMovesTheComparison() {
        var scene = round(Reveal.FEAR, 5)
                .at(2, Stage.WAITING)
                .at(1, Stage.NOT_ASKED)
                .in(State.CLOSED);

        assertThat(scene.picture()).isEqualTo(new Closed(7, 1, List.of(new Comparison(2, 40, 100))));
        assertThat(scene.answers(5, Outcome.NO).picture(Closed.class).comparisons())
                .containsExactly(new Comparison(2, 40, 50));
    }

    @Test
    void whatWasNeverRevealedStaysCoveredAfterwards() {
        assertThat(round(Reveal.EXPECTED, 6)
                        .in(State.CLOSED)
                        .picture(Closed.class)
                        .comparisons())
                .isEmpty();
    }

    private static BoardScene round(Reveal step, int answers) {
        return BoardScene.open().round(ENDED, step).answers(answers, Outcome.YES);
    }
}

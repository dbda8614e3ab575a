package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.shared.Fear;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Workshop;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PhonePictureTest {

    private final PhoneScene scene = new PhoneScene();

    @Test
    void beforeTheFirstRoundIsTheLobby() {
        assertThat(scene.step()).isEqualTo(new PhoneStep.Lobby("Miriam"));
    }

    @Test
    void aChosenExerciseIsShownBeforeItBegins() {
        assertThat(scene.round(Phase.CHOSEN, null).step()).isInstanceOf(PhoneStep.Chosen.class);
    }

    @Test
    void whoCameAfterTheRoundWaitsForTheNext() {
        assertThat(scene.round(Phase.ENDED, null).step()).isInstanceOf(PhoneStep.Between.class);
    }

    @Test
    void predictingAsksForAGuess() {
        assertThat(scene.round(Phase.PREDICTING, PhoneScene.at(Stage.PLANNED)).step())
                .isInstanceOf(PhoneStep.Predict.class);
    }

    @Test
    void aGuessLeadsToTheOwnSentenceAndStaysThereWhenTheAskingStarts() {
        assertThat(scene.round(Phase.PREDICTING, PhoneScene.at(Stage.PREDICTED)).step())
                .isInstanceOf(PhoneStep.Prepare.class);
        assertThat(new PhoneScene()
                        .round(Phase.ASKING, PhoneScene.at(Stage.PREDICTED))
                        .step())
                .isInstanceOf(PhoneStep.Prepare.class);
    }

    @Test
    void aLateGuestGuessesFirstAndSeesTheTimeThatIsLeft() {
        var step = scene.round(Phase.ASKING, PhoneScene.at(Stage.PLANNED)).step();

        assertThat(step).isInstanceOf(PhoneStep.Predict.class);
        assertThat(Objects.requireNonNull(step.round()).endsAt()).isEqualTo(PhoneScene.END);
    }

    @Test
    void whoSetOffCarriesTheCard() {
        assertThat(scene.round(Phase.ASKING, PhoneScene.at(Stage.SET_OFF)).step())
                .isInstanceOf(PhoneStep.Asking.class);
    }

    @Test
    void whoAskedReportsEvenAfterTheRound() {
        assertThat(scene.round(Phase.ASKING, PhoneScene.at(Stage.ASKED)).step()).isInstanceOf(PhoneStep.Report.class);
        assertThat(new PhoneScene()
                        .round(Phase.ENDED, PhoneScene.at(Stage.ASKED))
                        .step())
                .isInstanceOf(PhoneStep.Report.class);
    }

    @Test
    void theResultComesWithTheSecondTap() {
        var answered = PhoneScene.answered(Outcome.NO, null);
        var calmed = PhoneScene.answered(Outcome.NO, new Fear(20));

        assertThat(scene.round(Phase.ASKING, answered).step()).isInstanceOf(PhoneStep.Report.class);
        assertThat(new PhoneScene().round(Phase.ASKING, calmed).step()).isInstanceOf(PhoneStep.Result.class);
    }

    @Test
    void noAnswerYetIsAStepOfItsOwn() {
        assertThat(scene.round(Phase.ENDED, PhoneScene.at(Stage.WAITING)).step())
                .isInstanceOf(PhoneStep.Waiting.class);
    }

    @Test
    void notAskedIsAResultToo() {
        var step = scene.round(Phase.ASKING, PhoneScene.at(Stage.NOT_ASKED)).step();

        assertThat(step).isInstanceOfSatisfying(PhoneStep.NotAsked.class, kept -> assertThat(
                        kept.ask().notAsked())
                .isEqualTo(NotAskedReason.FEAR));
    }

    @Test
    void whoIsStillOutAtTheEndIsNotCutOff() {
        assertThat(scene.round(Phase.ENDED, PhoneScene.at(Stage.SET_OFF)).step())
                .isInstanceOf(PhoneStep.Over.class);
        assertThat(new PhoneScene()
                        .round(Phase.ENDED, PhoneScene.at(Stage.PLANNED))
                        .step())
                .isInstanceOf(PhoneStep.Over.class);
    }

    @Test
    void openAnswersOfEarlierRoundsStayInSight() {
        var waiting = PhoneScene.at(Stage.WAITING);
        scene.round(Phase.ENDED, waiting)
                .round(Phase.ENDED, PhoneScene.answered(Outcome.YES, null))
                .round(Phase.PREDICTING, PhoneScene.at(Stage.PLANNED));

        var picture = scene.picture();

        assertThat(picture.openBefore()).extracting(PhonePicture.Turn::ask).containsExactly(waiting);
        assertThat(picture.step(waiting.id())).isInstanceOf(PhoneStep.Report.class);
    }

    @Test
    void afterTheWorkshopEverybodyHasTheirOwnRounds() {
        scene.round(Phase.ENDED, PhoneScene.at(Stage.WAITING)).in(Workshop.State.CLOSED);

        assertThat(scene.step()).isInstanceOfSatisfying(PhoneStep.Closed.class, closed -> assertThat(closed.turns())
                .hasSize(1));
    }

    @Test
    void whatOthersDoAndWhatTheBoardRevealsIsNoNews() {
        var ask = PhoneScene.at(Stage.SET_OFF);
        var before = scene.round(Phase.ENDED, ask).picture();

        scene.other(PhoneScene.answered(Outcome.YES, null)).reveal(Reveal.COMPARED);

        assertThat(scene.picture()).isEqualTo(before);
    }

    @Test
    void anOlderPictureDoesNotTurnTheScreenBack() {
        var before = PhoneScene.at(Stage.SET_OFF);
        var after = PhoneScene.moved(before);
        var memory = new PhoneMemory();
        var old = scene.round(Phase.ASKING, before).picture();

        memory.keep(before, after);

        assertThat(memory.mend(old).step()).isInstanceOf(PhoneStep.Report.class);
        assertThat(memory.mend(old.with(_ -> after)).step()).isInstanceOf(PhoneStep.Report.class);
    }

    @Test
    void whatAnotherTabDidLaterCounts() {
        var before = PhoneScene.at(Stage.SET_OFF);
        Ask later = PhoneScene.answered(before, Outcome.NO);
        var memory = new PhoneMemory();
        memory.keep(before, PhoneScene.moved(before));

        var mended = memory.mend(scene.round(Phase.ASKING, later).picture());

        assertThat(mended.turns().getLast().ask()).isEqualTo(later);
    }
}

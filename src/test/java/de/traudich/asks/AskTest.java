package de.traudich.asks;

import static de.traudich.asks.SomeAsk.START;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskTest {

    @Test
    void aStageIsHowFarTheAskHasCome() {
        assertThat(SomeAsk.planned().done().stage()).isEqualTo(Stage.PLANNED);
        assertThat(predicted().done().stage()).isEqualTo(Stage.PREDICTED);
        assertThat(predicted().setOff().done().stage()).isEqualTo(Stage.SET_OFF);
        assertThat(predicted().setOff().asked().done().stage()).isEqualTo(Stage.ASKED);
        assertThat(predicted().asked().waiting().done().stage()).isEqualTo(Stage.WAITING);
        assertThat(predicted().asked().answered(Outcome.NO).done().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(predicted().notAsked(NotAskedReason.FEAR).done().stage()).isEqualTo(Stage.NOT_ASKED);
    }

    @Test
    void anAnswerAfterWaitingIsAnAnswer() {
        assertThat(predicted().asked().waiting().answered(Outcome.YES).done().stage())
                .isEqualTo(Stage.ANSWERED);
    }

    @Test
    void whoSetsOffUnpredictedHasSetOff() {
        assertThat(SomeAsk.planned().setOff().done().stage()).isEqualTo(Stage.SET_OFF);
    }

    @Test
    void anAskMovedWhenItsLastStepWasMade() {
        assertThat(predicted().done().movedAt()).isEqualTo(START);
        assertThat(predicted().setOff().asked().done().movedAt()).isEqualTo(START.plusSeconds(120));
        assertThat(predicted()
                        .setOff()
                        .asked()
                        .waiting()
                        .answered(Outcome.YES)
                        .done()
                        .movedAt())
                .isEqualTo(START.plusSeconds(240));
    }

    @Test
    void theLastReportCanBeTakenBackForHalfAMinute() {
        assertThat(predicted().setOff().asked().done().undoUntil()).isNull();
        assertThat(predicted().asked().answered(Outcome.NO).done().undoUntil()).isEqualTo(START.plusSeconds(150));
        assertThat(predicted().asked().waiting().done().undoUntil()).isEqualTo(START.plusSeconds(150));
        assertThat(predicted().notAsked(NotAskedReason.FEAR).done().undoUntil()).isEqualTo(START.plusSeconds(90));
    }

    private static SomeAsk predicted() {
        return SomeAsk.planned().predicted(30, 60);
    }
}

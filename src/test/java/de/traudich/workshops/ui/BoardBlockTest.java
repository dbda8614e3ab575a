package de.traudich.workshops.ui;

import static de.traudich.workshops.BlockKind.CHECK_IN;
import static de.traudich.workshops.BlockKind.CHECK_OUT;
import static de.traudich.workshops.BlockKind.CLOUD;
import static de.traudich.workshops.BlockKind.COMMIT;
import static de.traudich.workshops.BlockKind.FREE;
import static de.traudich.workshops.BlockKind.GUESS;
import static de.traudich.workshops.BlockKind.INPUT;
import static de.traudich.workshops.BlockKind.PAUSE;
import static de.traudich.workshops.BlockKind.PREDICT;
import static de.traudich.workshops.BlockKind.QUOTES;
import static de.traudich.workshops.BlockKind.REHEARSE;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Showing;
import de.traudich.workshops.SinceLast;
import de.traudich.workshops.Word;
import de.traudich.workshops.ui.BoardBlock.Asked;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the wall may know of every kind of block.
class BoardBlockTest {

    private final BlockScene scene = new BlockScene();

    @Test
    void aRoundIsShownByItsOwnPhases() {
        assertThat(scene.in(PREDICT).board()).isInstanceOf(BoardPicture.Lobby.class);
    }

    @Test
    void aClosedWorkshopIsInNoBlock() {
        assertThat(scene.in(CHECK_IN).closed().board()).isInstanceOf(BoardPicture.Closed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = BlockKind.class,
            names = {"CHECK_IN", "GUESS"})
    void whatIsCoveredDoesNotEvenSayHowMany(BlockKind kind) {
        var empty = scene.in(kind).showing(Showing.COVERED).board();

        assertThat(scene.rated(1, 2, 3, 4, 5, 6).board()).isEqualTo(empty);
        assertThat(scene.board(BoardBlock.Scale.class).asked()).isEqualTo(new Asked(Showing.COVERED, 0, 0));
    }

    @Test
    void countedMeansHowManyAndNothingOfWhat() {
        var counted = scene.in(CHECK_IN).rated(1, 2, 3, 4, 5, 6).board(BoardBlock.Scale.class);

        assertThat(counted.asked()).isEqualTo(new Asked(Showing.COUNT, 6, 12));
        assertThat(counted.distribution()).isNull();
    }

    @Test
    void fourAnswersStayCoveredAndFiveAreShown() {
        scene.in(CHECK_IN).showing(Showing.SHOWN);
        assertThat(scene.rated(1, 2, 3, 4).board(BoardBlock.Scale.class).distribution())
                .isNull();

        var five = scene.rated(2, 2, 3, 4, 9).board(BoardBlock.Scale.class).distribution();

        assertThat(Objects.requireNonNull(five).mean()).isEqualTo(4);
    }

    @Test
    void theCheckOutStandsBesideTheCheckInOfTheSamePeopleAndAlone() {
        var wall = scene.in(CHECK_IN)
                .rated(1, 1, 1, 1, 1, 9, 9)
                .in(FREE)
                .in(CHECK_OUT)
                .showing(Showing.SHOWN)
                .rated(4, 4, 4, 4, 4)
                .board(BoardBlock.Scale.class);

        assertThat(Objects.requireNonNull(wall.change()).before().mean()).isEqualTo(1);
        assertThat(wall.change().after().mean()).isEqualTo(4);
        assertThat(wall.distribution()).isNull();
    }

    @Test
    void fourWhoAnsweredBothLeaveTheCheckOutAsItIs() {
        var wall = scene.in(CHECK_IN)
                .rated(1, 1, 1, 1)
                .in(CHECK_OUT)
                .showing(Showing.SHOWN)
                .rated(4, 4, 4, 4, 9)
                .board(BoardBlock.Scale.class);

        assertThat(wall.change()).isNull();
        assertThat(Objects.requireNonNull(wall.distribution()).people()).isEqualTo(5);
    }

    @Test
    void wordsHangFromFiveOnAndWhatWasTakenOffDoesNot() {
        scene.in(CLOUD).showing(Showing.SHOWN);
        assertThat(scene.said("Mut", "Mut", "Angst", "Neugier")
                        .board(BoardBlock.Cloud.class)
                        .words())
                .isEmpty();

        assertThat(scene.said("Mut", "mut", "Angst", "-Quatsch", "Neugier")
                        .board(BoardBlock.Cloud.class)
                        .words())
                .containsExactly(new Word("Mut", 2, false), new Word("Angst", 1, false), new Word("Neugier", 1, false));
        assertThat(scene.showing(Showing.COUNT).board(BoardBlock.Cloud.class).words())
                .isEmpty();
    }

    @Test
    void aPauseSaysWhenItGoesOnByTheClockOfThePractice() {
        assertThat(scene.in(PAUSE).board(BoardBlock.Pause.class).goesOn()).isEqualTo(LocalTime.of(10, 15));
        assertThat(scene.paused().board(BoardBlock.Pause.class).goesOn()).isNull();
    }

    @Test
    void theRestIsToReadAndTheScriptIsTheCoachsAlone() {
        for (var kind : new BlockKind[] {INPUT, FREE, REHEARSE}) {
            var wall = scene.in(kind, "Zwei Bremsen", "Erstens").board(BoardBlock.Reading.class);

            assertThat(wall.head().title()).isEqualTo("Zwei Bremsen");
            assertThat(wall.toString()).contains("Erstens").doesNotContain("Nur für den Coach");
        }
    }

    @Test
    void whatCameSinceTheLastTimeGoesAlongWithTheBlock() {
        var sums = new SinceLast(14, 9, 3);

        assertThat(((BoardPicture.InBlock) scene.in(CHECK_IN).since(sums).board()).since())
                .isEqualTo(sums);
    }

    @Test
    void ofCommitmentsTheWallKnowsHowManyAndNobody() {
        var wall = scene.in(COMMIT).said("", "", "").together(0, 1).board(BoardBlock.Resolved.class);

        assertThat(wall.asked().answered()).isEqualTo(3);
        assertThat(wall.paired()).isEqualTo(2);
        assertThat(wall.toString()).doesNotContain("Gast");
    }

    @Test
    void withoutSentencesTheWallIsEmpty() {
        assertThat(scene.in(QUOTES).board(BoardBlock.Wall.class).quotes()).isEmpty();
    }

    @Test
    void theCoachSeesTheAnswersBeforeTheWallButAlsoOnlyFromFiveOn() {
        var sight = scene.in(GUESS).rated(3, 3, 3, 3).control().sight().orElseThrow();
        assertThat(sight.answered()).isEqualTo(4);
        assertThat(sight.distribution()).isEmpty();
        assertThat(sight.missing()).isEqualTo(1);

        assertThat(scene.rated(3, 3, 3, 3, 8).control().sight().orElseThrow().distribution())
                .isPresent();
    }
}

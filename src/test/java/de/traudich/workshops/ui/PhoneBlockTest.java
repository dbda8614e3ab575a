package de.traudich.workshops.ui;

import static de.traudich.workshops.BlockKind.CHECK_IN;
import static de.traudich.workshops.BlockKind.CLOUD;
import static de.traudich.workshops.BlockKind.GUESS;
import static de.traudich.workshops.BlockKind.PREDICT;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.workshops.Answer;
import de.traudich.workshops.Showing;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What one phone takes from the block in which the room is.
class PhoneBlockTest {

    private final BlockScene scene = new BlockScene();

    @Test
    void theOwnNumberComesBackWithEveryPicture() {
        scene.in(CHECK_IN).rated(3, 7);

        assertThat(own(1).value()).isEqualTo(7);
        assertThat(block(2).own()).isNull();
    }

    @Test
    void whatOthersAnswerAndWhatTheCoachShowsIsNoNewsForAPhone() {
        var before = scene.in(GUESS).rated(3).phone(0);

        assertThat(scene.rated(3, 9, 9).showing(Showing.SHOWN).phone(0)).isEqualTo(before);
    }

    @Test
    void theScriptStaysWithTheCoach() {
        assertThat(scene.in(CHECK_IN).phone(0).toString()).doesNotContain("Nur für den Coach");
    }

    @Test
    void aWordIsItsAuthorsAndSoIsWhatTheyTyped() {
        scene.in(CLOUD).said("Mut", "-Quatsch").typed(2, "zuver");

        assertThat(own(0).words()).isEqualTo("Mut");
        assertThat(own(1)).isEqualTo(new Answer(own(1).participant(), null, "Quatsch", false, own(1).at()));
        assertThat(block(2).draft()).isEqualTo("zuver");
        assertThat(block(0).draft()).isEmpty();
    }

    @Test
    void aRoundHasStepsOfItsOwnAndAClosedWorkshopNone() {
        assertThat(scene.in(PREDICT).phone(0).block()).isNull();
        assertThat(scene.in(CHECK_IN).closed().phone(0).step()).isInstanceOf(PhoneStep.Closed.class);
    }

    @Test
    void aPictureFromBeforeTheTapDoesNotTurnTheScreenBack() {
        var memory = new PhoneMemory();
        var before = scene.in(CHECK_IN).phone(0);
        var after = scene.rated(6).phone(0);
        memory.mend(after);

        assertThat(memory.mend(before)).isEqualTo(after);
        assertThat(memory.mend(scene.in(CLOUD).phone(0)).block()).isEqualTo(block(0));
    }

    @Test
    void anotherBlockIsAStepOnAndMoreTimeIsNot() {
        var checkIn = scene.in(CHECK_IN).phone(0);

        assertThat(scene.paused().phone(0).movedOnFrom(checkIn)).isFalse();
        assertThat(scene.in(CLOUD).phone(0).movedOnFrom(checkIn)).isTrue();
    }

    private PhoneBlock block(int person) {
        return Objects.requireNonNull(scene.phone(person).block());
    }

    private Answer own(int person) {
        return Objects.requireNonNull(block(person).own());
    }
}

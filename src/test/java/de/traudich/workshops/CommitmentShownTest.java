package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.asks.Kept;
import de.traudich.shared.Stale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// When a commitment may be made, and who sees it.
class CommitmentShownTest extends CommitRoom {

    @Test
    void nothingBeginsBeforeTheBlockOrAMinuteAfterIt() {
        var block = led.current().id();
        led.next();
        clock.advance(Block.GRACE.minusSeconds(1));
        assertThat(committing.keep(room.workshop.id(), block, miriam, Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.Saved());

        clock.advance(Block.GRACE);
        assertThat(committing.keep(room.workshop.id(), block, room.person("Kofi"), Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(today.of(room.person("Kofi").id())).isEmpty();
    }

    @Test
    void whatWasBegunInTimeMayBeFinishedAtAnyTime() {
        var block = led.current().id();
        var first = words("Die");
        keep(miriam, Commitment.Words.NONE, first);
        led.next();
        clock.advance(Block.GRACE.multipliedBy(2));
        hosting.close(room.workshop.id(), room.coach);

        assertThat(committing.keep(room.workshop.id(), block, miriam, first, PLAN))
                .isEqualTo(new Kept.Saved());
        assertThat(noting.read(
                                miriam,
                                Objects.requireNonNull(committing
                                        .read(room.workshop.id(), block, miriam)
                                        .ask()))
                        .setting()
                        .whom())
                .isEqualTo("Die Chefin vom Chor");
    }

    @Test
    void whoIsNotInTheRoomWhoWasRemovedAndAForeignBlockAnswerAlike() {
        var other = rooms.open("Emil");
        var kofi = room.person("Kofi");
        accompanying.remove(
                room.workshop.id(),
                room.coach,
                room.scene().seat(kofi.id()).orElseThrow().id());
        var pause = led.agenda().next().orElseThrow().id();

        assertThat(keep(other.person("Emil"), PLAN)).isEqualTo(new Kept.TooLate());
        assertThat(keep(kofi, PLAN)).isEqualTo(new Kept.TooLate());
        assertThat(committing.keep(room.workshop.id(), pause, miriam, Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(committing.keep(other.workshop.id(), led.current().id(), other.person("Emil"), words(""), PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(read(other.person("Emil"))).isEqualTo(Commitment.NONE);
        assertThat(counted()).isZero();
    }

    @Test
    void theCoachSeesWhatIsShownUntilItIsTakenBack() {
        keep(miriam, PLAN);
        keep(room.person("Kofi"), words("Den Trainer"));
        assertThat(shown()).isEmpty();

        assertThat(show(miriam, true)).isTrue();
        assertThat(shown()).containsExactly(new Commitment.Shown("Miriam", "Die Chefin vom Chor", SOON));
        assertThat(show(miriam, false)).isTrue();

        assertThat(shown()).isEmpty();
    }

    @Test
    void nothingIsShownForSomebodyElseAndToNoOtherCoach() {
        keep(miriam, PLAN);

        assertThat(show(room.person("Kofi"), true)).isFalse();
        show(miriam, true);
        var stranger = cast.coach("Bernd");
        assertThatThrownBy(() -> committing.shown(room.workshop.id(), stranger)).isInstanceOf(Stale.class);
    }

    @Test
    void aResetTakesTheCountAndNobodysAsk() {
        keep(miriam, PLAN);
        leading.reset(room.workshop.id(), room.coach, led.current());

        assertThat(counted()).isZero();
        assertThat(read(miriam).words()).isEqualTo(PLAN);
        keep(miriam, PLAN, words("Den Chor"));
        assertThat(counted()).isEqualTo(1);
    }
}

package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.AtOnce;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.PersonId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Answers to a block, and when they no longer count.
@DatabaseTest
class AnsweringTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Hosting hosting;

    @Autowired
    MutableClock clock;

    private Room room;
    private WorkshopId workshop;

    @BeforeEach
    void aRoomThatChecksIn() {
        room = rooms.open("Miriam", "Kofi");
        workshop = room.workshop.id();
        planning.add(
                workshop,
                room.coach,
                0,
                List.of(plan(BlockKind.CHECK_IN), plan(BlockKind.CLOUD), plan(BlockKind.CHECK_OUT)));
        next();
    }

    @Test
    void theNewestAnswerCounts() {
        assertThat(rate("Miriam", 3)).isTrue();
        assertThat(rate("Miriam", 8)).isTrue();
        assertThat(rate("Kofi", 5)).isTrue();

        assertThat(all(current()).histogram()).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0);
    }

    @Test
    void tenTapsAtOnceAreOneAnswer() {
        AtOnce.times(10, tap -> rate("Miriam", tap));

        assertThat(all(current()).count()).isEqualTo(1);
    }

    @Test
    void aLateAnswerStillCountsForAMinute() {
        var checkIn = current();
        next();
        clock.advance(Block.GRACE.minusSeconds(1));
        assertThat(answering.rate(workshop, checkIn.id(), who("Miriam"), 4)).isTrue();

        clock.advance(Block.GRACE);
        assertThat(answering.rate(workshop, checkIn.id(), who("Kofi"), 4)).isFalse();
    }

    @Test
    void nothingCountsBeforeItsBlockOrAfterTheWorkshop() {
        var cloud = room.scene().agenda().next().orElseThrow();
        assertThat(answering.say(workshop, cloud.id(), who("Miriam"), "mutig")).isFalse();

        hosting.close(workshop, room.coach);
        assertThat(rate("Miriam", 5)).isFalse();
    }

    @Test
    void whoIsNotInTheRoomIsNotHeard() {
        var other = rooms.open("Emil");

        assertThat(answering.rate(workshop, current().id(), other.person("Emil").id(), 5))
                .isFalse();
    }

    @Test
    void aNumberIsNoWordAndAWordIsNoNumber() {
        assertThat(answering.say(workshop, current().id(), who("Miriam"), "sieben"))
                .isFalse();
        next();
        assertThat(rate("Miriam", 7)).isFalse();

        assertThat(all(current()).count()).isZero();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rate("Miriam", 11));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answering.say(workshop, current().id(), who("Miriam"), "x".repeat(31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answering.say(workshop, current().id(), who("Miriam"), "\u200b"));
    }

    private boolean rate(String name, int value) {
        return answering.rate(workshop, current().id(), who(name), value);
    }

    private PersonId who(String name) {
        return room.person(name).id();
    }

    private Answers all(Block block) {
        return room.scene().answers(block);
    }

    private Block current() {
        return room.scene().agenda().current().orElseThrow();
    }

    private void next() {
        var agenda = room.scene().agenda();
        assertThat(leading.go(
                        workshop,
                        room.coach,
                        agenda.currentId(),
                        agenda.next().orElseThrow().id()))
                .isTrue();
    }

    private static BlockDraft plan(BlockKind kind) {
        return new BlockDraft(kind, kind.name(), 5, "", "", null);
    }
}

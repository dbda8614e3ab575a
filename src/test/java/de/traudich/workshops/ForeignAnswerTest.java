package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Kept;
import de.traudich.people.Person;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever a phone says into another room, another block or about what does not exist: one and the same no, and
/// nothing has changed.
@DatabaseTest
class ForeignAnswerTest {

    /// What a phone may send: where to, which block, and who is meant.
    private record Sent(WorkshopId workshop, BlockId block, ParticipantId seat) {}

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Committing committing;

    @Autowired
    Buddying buddying;

    @Autowired
    Arriving arriving;

    @Autowired
    Calling calling;

    private Room here;
    private Room there;
    private Person miriam;

    @BeforeEach
    void twoRooms() {
        here = rooms.open("Miriam", "Kofi");
        there = rooms.open("Emil", "Zofia");
        miriam = here.person("Miriam");
    }

    @Test
    void intoAnotherRoomNothingIsSaid() {
        for (var kind : List.of(BlockKind.CHECK_IN, BlockKind.CLOUD, BlockKind.REHEARSE, BlockKind.COMMIT)) {
            var block = enter(there, kind);
            var seat = there.scene().seats().getLast().id();

            refused(new Sent(there.workshop.id(), block, seat));
        }
    }

    @Test
    void inTheOwnRoomABlockOrAPersonOfAnotherOrOfNoneIsNoAnswer() {
        var foreign = enter(there, BlockKind.COMMIT);
        var own = enter(here, BlockKind.COMMIT);
        var emil = there.scene().seats().getFirst().id();

        refused(new Sent(here.workshop.id(), foreign, emil));
        refused(new Sent(here.workshop.id(), BlockId.next(), ParticipantId.next()));
        refused(new Sent(WorkshopId.next(), own, ParticipantId.next()));
    }

    private void refused(Sent sent) {
        var scenes = List.of(here.scene(), there.scene());
        var verbs = List.<Predicate<Sent>>of(
                to -> answering.rate(to.workshop, to.block, miriam.id(), 5),
                to -> answering.say(to.workshop, to.block, miriam.id(), "Mut"),
                to -> committing.show(to.workshop, to.block, miriam.id(), true),
                to -> committing.keep(to.workshop, to.block, miriam, Commitment.Words.NONE, words())
                        instanceof Kept.Saved,
                to -> buddying.offer(to.workshop, miriam.id(), to.seat),
                to -> buddying.accept(to.workshop, miriam.id(), to.seat),
                to -> buddying.decline(to.workshop, miriam.id(), to.seat),
                to -> buddying.withdraw(to.workshop, miriam.id()),
                to -> arriving.comeIn(to.workshop, miriam.id()),
                to -> calling.read(to.workshop, miriam.id()),
                to -> calling.thatsAll(to.workshop, miriam.id()),
                to -> !to.workshop.equals(here.workshop.id()) && calling.forHelp(to.workshop, miriam.id()));
        answering.draft(sent.workshop, sent.block, miriam.id(), "Mut");

        assertThat(verbs).noneMatch(verb -> verb.test(sent));
        assertThat(committing.read(sent.workshop, sent.block, miriam)).isEqualTo(Commitment.NONE);
        assertThat(List.of(here.scene(), there.scene())).isEqualTo(scenes);
    }

    private BlockId enter(Room room, BlockKind kind) {
        var led = Led.of(planning, leading, room).plan(kind);
        return led.to(kind).id();
    }

    private static Commitment.Words words() {
        return new Commitment.Words("Die Chefin", null, "", "");
    }
}

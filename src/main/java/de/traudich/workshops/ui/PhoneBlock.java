package de.traudich.workshops.ui;

import de.traudich.people.PersonId;
import de.traudich.workshops.Answer;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Illustration;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Timer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The block in which the room is, as one phone needs it: the own answer, and nothing of the coach or of anybody else.
record PhoneBlock(
        BlockId id,
        BlockKind kind,
        String title,
        String text,
        @Nullable Illustration picture,
        Timer timer,
        @Nullable Instant begunAt,
        @Nullable Answer own,
        String draft,
        @Nullable PhoneCircle circle,
        PhoneBuddies buddies) {

    /// Null while the room is in a round, or led without an agenda.
    static @Nullable PhoneBlock of(Scene scene, PersonId person) {
        return scene.agenda()
                .current()
                .filter(block -> !block.kind().inRound())
                .map(block -> of(scene, block, person))
                .orElse(null);
    }

    private static PhoneBlock of(Scene scene, Block block, PersonId person) {
        var seat = scene.seat(person);
        var answers = scene.answers(block);
        return new PhoneBlock(
                block.id(),
                block.kind(),
                block.plan().title(),
                block.plan().text(),
                block.plan().picture(),
                block.timer(),
                block.begunAt(),
                seat.flatMap(mine -> answers.of(mine.id()))
                        .map(PhoneBlock::covered)
                        .orElse(null),
                seat.map(mine -> answers.draft(mine.id())).orElse(""),
                block.kind() == BlockKind.REHEARSE ? PhoneCircle.of(scene, block, person) : null,
                seat.map(mine -> PhoneBuddies.of(scene, mine)).orElse(PhoneBuddies.NONE));
    }

    /// Whether the coach took a word off the wall is no news for its author's phone.
    private static Answer covered(Answer own) {
        return new Answer(own.participant(), own.value(), own.words(), false, own.at());
    }

    /// The same block, and not begun anew since.
    boolean sameAs(PhoneBlock other) {
        return id.equals(other.id) && kind == other.kind && Objects.equals(begunAt, other.begunAt);
    }

    /// Words the coach mends while the block runs, or another picture, make it another one to look at.
    boolean readsAs(PhoneBlock other) {
        return title.equals(other.title) && text.equals(other.text) && Objects.equals(picture, other.picture);
    }

    /// A picture that was read before the answer was kept is older than that.
    boolean knowsMoreThan(PhoneBlock other) {
        return sameAs(other)
                && own != null
                && (other.own == null || other.own.at().isBefore(own.at()));
    }

    PhoneBlock answered(@Nullable Answer newer) {
        return new PhoneBlock(id, kind, title, text, picture, timer, begunAt, newer, draft, circle, buddies);
    }
}

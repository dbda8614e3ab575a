package de.traudich.workshops;

import java.util.List;
import java.util.Optional;

/// The block in which the room is, outside of a round, and what may be known of its answers: numbers only of five
/// people and more. Where a check-out is compared with the check-in, the comparison is all there is of it, because the
/// difference between two distributions would be somebody's own number.
public record BlockSight(
        Block block,
        int answered,
        int joined,
        Optional<Distribution> distribution,
        Optional<Change> change,
        List<Word> words) {

    public BlockSight {
        words = List.copyOf(words);
    }

    public static Optional<BlockSight> of(Scene scene) {
        return scene.agenda().current().filter(block -> !block.kind().inRound()).map(block -> of(scene, block));
    }

    private static BlockSight of(Scene scene, Block block) {
        var answers = scene.answers(block);
        var change = change(scene, block);
        return new BlockSight(
                block,
                answers.count(),
                scene.seats().size(),
                change.isPresent() ? Optional.empty() : answers.distribution(),
                change,
                block.kind() == BlockKind.CLOUD ? answers.words() : List.of());
    }

    private static Optional<Change> change(Scene scene, Block block) {
        return block.kind() != BlockKind.CHECK_OUT
                ? Optional.empty()
                : scene.agenda().behind(block, BlockKind.CHECK_IN).flatMap(checkIn -> scene.answers(block)
                        .since(scene.answers(checkIn)));
    }

    /// What the room had guessed before the reveal in which it is.
    public static Optional<Distribution> guessed(Scene scene) {
        var agenda = scene.agenda();
        return agenda.current()
                .filter(block -> block.kind() == BlockKind.REVEAL)
                .flatMap(reveal -> agenda.behind(reveal, BlockKind.GUESS))
                .flatMap(guess -> scene.answers(guess).distribution());
    }

    public boolean enough() {
        return answered >= Tally.ENOUGH;
    }

    /// How many answers are still missing before anything is shown.
    public int missing() {
        return Math.max(0, Tally.ENOUGH - answered);
    }
}

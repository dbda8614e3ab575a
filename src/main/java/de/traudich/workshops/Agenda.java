package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The blocks of a workshop in order, and where the room stands. A workshop without blocks is led round by round.
///
/// @param promisedEnd when the workshop is to be over, said when the first block began
public record Agenda(
        List<Block> blocks,
        @Nullable BlockId currentId,
        @Nullable Instant promisedEnd) {

    public static final Agenda NONE = new Agenda(List.of(), null);

    /// More than anybody can keep in a day.
    public static final int MOST_BLOCKS = 60;

    public Agenda {
        blocks = List.copyOf(blocks);
    }

    public Agenda(List<Block> blocks, @Nullable BlockId currentId) {
        this(blocks, currentId, null);
    }

    public boolean planned() {
        return !blocks.isEmpty();
    }

    public Optional<Block> find(BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /// Empty until the first block has begun.
    public Optional<Block> current() {
        return currentId == null ? Optional.empty() : find(currentId);
    }

    /// What comes next, skipped blocks left out; the first one before anything has begun.
    public Optional<Block> next() {
        return rest().stream().findFirst();
    }

    /// Where stepping back leads; empty in the first block.
    public Optional<Block> previous() {
        return blocks.subList(0, Math.max(0, at())).reversed().stream()
                .filter(block -> !block.skipped())
                .findFirst();
    }

    /// The blocks behind the current one.
    public List<Block> after() {
        return blocks.subList(at() + 1, blocks.size());
    }

    /// The nearest block of that kind before this one; what lies behind another block like this one belongs to that.
    public Optional<Block> behind(Block block, BlockKind kind) {
        return blocks.subList(0, Math.max(0, blocks.indexOf(block))).reversed().stream()
                .filter(Block::begun)
                .takeWhile(before -> before.kind() != block.kind())
                .filter(before -> before.kind() == kind)
                .findFirst();
    }

    /// What is still to come: behind the current one and not skipped.
    public List<Block> rest() {
        return after().stream().filter(block -> !block.skipped()).toList();
    }

    /// All blocks that are not skipped, as they are planned now.
    public Duration length() {
        return length(blocks.stream().filter(block -> !block.skipped()).toList());
    }

    static Duration length(List<Block> blocks) {
        return blocks.stream().map(Block::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /// -1 before anything has begun.
    private int at() {
        return current().map(blocks::indexOf).orElse(-1);
    }
}

package de.traudich.workshops.ui;

import de.traudich.workshops.Block;
import de.traudich.workshops.Workshop;

/// The next sensible act in a block, and the other one: in a stretch of a round the round's own act comes first until
/// it is done, then the way on.
record BlockSteps(BlockStep primary, BlockStep other) {

    static BlockSteps of(ControlPicture picture) {
        if (picture.workshop().state() != Workshop.State.OPEN) {
            return new BlockSteps(BlockStep.of(picture.step()), BlockStep.NONE);
        }
        var onward = picture.agenda().agenda().next().isPresent() ? BlockStep.NEXT : BlockStep.CLOSE;
        var act = BlockStep.of(picture.step());
        return switch (picture.agenda().agenda().current().map(Block::kind).orElse(null)) {
            case null -> running(act) ? new BlockSteps(act, onward) : new BlockSteps(onward, BlockStep.NONE);
            case PREDICT -> predicting(act, onward, picture);
            case ASK_OUT -> asking(act, onward, picture);
            case REVEAL ->
                act.revealing() ? new BlockSteps(act, onward) : new BlockSteps(onward, leftOver(act, picture));
            case CHECK_IN, CLOUD, INPUT, GUESS, REHEARSE, QUOTES, COMMIT, CHECK_OUT, PAUSE, FREE ->
                new BlockSteps(onward, leftOver(act, picture));
        };
    }

    private static BlockSteps predicting(BlockStep act, BlockStep onward, ControlPicture picture) {
        return switch (act) {
            case ASK -> new BlockSteps(onward, BlockStep.NONE);
            case END -> new BlockSteps(onward, leftOver(act, picture));
            case PREDICT -> new BlockSteps(act, onward);
            default -> new BlockSteps(BlockStep.CHOOSE, onward);
        };
    }

    /// A round that ended here and is not revealed yet waits for what comes next; an older one makes room for another.
    private static BlockSteps asking(BlockStep act, BlockStep onward, ControlPicture picture) {
        return switch (act) {
            case PREDICT, ASK -> new BlockSteps(act, onward);
            case END -> new BlockSteps(onward, leftOver(act, picture));
            case SHOW_COUNT -> new BlockSteps(onward, BlockStep.CHOOSE);
            default -> new BlockSteps(BlockStep.CHOOSE, onward);
        };
    }

    /// People who are still out can be called in here, unless the next block does that anyway.
    private static BlockStep leftOver(BlockStep act, ControlPicture picture) {
        var next = picture.agenda().agenda().next();
        return act == BlockStep.END
                        && next.filter(block -> block.kind().endsAsking()).isEmpty()
                ? BlockStep.END
                : BlockStep.NONE;
    }

    private static boolean running(BlockStep act) {
        return act == BlockStep.PREDICT || act == BlockStep.ASK || act == BlockStep.END;
    }

    boolean has(BlockStep step) {
        return primary == step || other == step;
    }
}

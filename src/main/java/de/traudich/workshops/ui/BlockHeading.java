package de.traudich.workshops.ui;

import de.traudich.workshops.BlockKind;
import java.util.function.UnaryOperator;

/// What a block says on phone and wall. Where an answer is wanted the question comes first: the first line of the text,
/// a title that is a question, or what is usually asked there; the rest stands below.
record BlockHeading(String over, String title, String more) {

    /// @param words translates a key
    static BlockHeading of(BlockKind kind, String title, String text, UnaryOperator<String> words) {
        if (!kind.answered()) {
            return new BlockHeading("", title, text);
        }
        if (text.isEmpty()) {
            return title.endsWith("?")
                    ? new BlockHeading("", title, "")
                    : new BlockHeading(title, words.apply("block.question." + kind), "");
        }
        var lines = text.split("\n", 2);
        return new BlockHeading(title, lines[0].strip(), lines.length > 1 ? lines[1].strip() : "");
    }

    /// Without what stands below, where that has a place of its own.
    BlockHeading alone() {
        return new BlockHeading(over, title, "");
    }
}

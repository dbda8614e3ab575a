package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.workshops.BlockKind;
import org.junit.jupiter.api.Test;

/// Which words of a block come first.
class BlockHeadingTest {

    @Test
    void theFirstLineOfTheTextIsTheQuestion() {
        assertThat(heading(BlockKind.CHECK_IN, "Ankommen", "Wie leicht fällt es dir?\n0 heißt gar nicht."))
                .isEqualTo(new BlockHeading("Ankommen", "Wie leicht fällt es dir?", "0 heißt gar nicht."));
    }

    @Test
    void aTitleThatAsksIsTheQuestion() {
        assertThat(heading(BlockKind.CLOUD, "Ein Wort zum Tag?", ""))
                .isEqualTo(new BlockHeading("", "Ein Wort zum Tag?", ""));
    }

    @Test
    void withoutAQuestionTheUsualOneIsAsked() {
        assertThat(heading(BlockKind.GUESS, "Schätzt den Raum", ""))
                .isEqualTo(new BlockHeading("Schätzt den Raum", "block.question.GUESS", ""));
    }

    @Test
    void whatIsToBeReadKeepsItsTitleAndItsText() {
        assertThat(heading(BlockKind.INPUT, "Zwei Bremsen", "Erstens\nZweitens"))
                .isEqualTo(new BlockHeading("", "Zwei Bremsen", "Erstens\nZweitens"));
    }

    private static BlockHeading heading(BlockKind kind, String title, String text) {
        return BlockHeading.of(kind, title, text, key -> key);
    }
}

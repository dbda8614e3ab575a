package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thousands of characters without a pause, as a cat or a troll types them, stop no rule.
class PiledTest {

    private static final int AS_MUCH_AS_FITS = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "x.",
                "ä-",
                "1.",
                "a@",
                "a.b@",
                "www.",
                "Re:",
                "(",
                "!",
                "\"",
                "'a",
                "<a",
                "- a\n",
                "z. B. ",
                "\n",
                "I ",
                "e\u0301",
                "\uD83D\uDE00"
            })
    void everyRuleLooksAtIt(String piece) {
        var pile = piece.repeat(AS_MUCH_AS_FITS / piece.length());

        assertThatCode(() -> DraftCheck.check(SomeDraft.german(pile).about(pile).draft()))
                .doesNotThrowAnyException();
        assertThatCode(() -> DraftCheck.check(SomeDraft.english(pile).draft())).doesNotThrowAnyException();
    }
}

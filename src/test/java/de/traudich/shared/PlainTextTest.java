package de.traudich.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void aLineHasNoBreaksAndNoSpaceAroundIt() {
        assertThat(PlainText.line("  Miriam\t \r\n aus\u2028Köln\u00A0 ")).isEqualTo("Miriam aus Köln");
    }

    @Test
    void linesKeepTheirBreaksWhateverTheSystemCallsThem() {
        assertThat(PlainText.lines("\u00A0\n eins\r\nzwei\rdrei\u2029vier\tfünf\u00A0\n"))
                .isEqualTo("eins\nzwei\ndrei\nvier fünf");
    }

    @ParameterizedTest
    @CsvSource({
        "control, a\u0000\u0007\u001B\u007F\u0085b",
        "bidi, a\u202E\u202C\u2066\u2069\u200F\u061Cb",
        "zero width, a\u200B\u200C\u200D\u2060\uFEFF\u00ADb",
        "private and lone, a\uE000\uD83Db",
        "set aside for ever, a\uFFFE\uFFFF\uFDD0\uD83F\uDFFFb",
        "fillers, a\u034F\u115F\u1160\u2800\u3164\uFFA0b",
    })
    void whatDrawsNothingOrTurnsTheTextIsTakenOut(String what, String typed) {
        assertThat(PlainText.line(typed)).as(what).isEqualTo("ab");
        assertThat(PlainText.lines(typed).replace("\n", "")).as(what).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧‍👦", "👩🏽‍🚀", "🏳️‍🌈", "❤️‍🔥", "🧑‍⚕️", "⛹🏽‍♀️", "🇩🇪", "👍🏿", "1️⃣"})
    void emojiStayInOnePiece(String emoji) {
        assertThat(PlainText.line(emoji)).isEqualTo(emoji);
        assertThat(PlainText.lines("\n" + emoji + "\n")).isEqualTo(emoji);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Db", "\u200D👩", "👩\u200D", "👩\u200D\u200D🚀", "a\u200D🚀"})
    void aJoinerThatJoinsNoEmojiGoes(String typed) {
        assertThat(PlainText.line(typed)).doesNotContain("\u200D");
    }

    @Test
    void lettersOfAllScriptsStay() {
        var names = "Zoë Ayşe Łukasz Иван 王小明 محمد हिन्दी ไทย";

        assertThat(PlainText.line(names)).isEqualTo(names);
    }

    @Test
    void marksOnALetterAreNoTower() {
        assertThat(PlainText.line("Z" + "\u0336\u0301".repeat(50) + "oe\u0308"))
                .isEqualTo("Z" + "\u0336\u0301\u0336\u0301\u0336" + "oe\u0308");
        assertThat(PlainText.lines("בְּרֵאשִׁ֖ית\nབསྒྲུབས")).isEqualTo("בְּרֵאשִׁ֖ית\nབསྒྲུབས");
    }

    @Test
    void anEmojiOfFourBytesCountsAsOne() {
        assertThat(PlainText.length("😀".repeat(300))).isEqualTo(300);
        assertThat(PlainText.length("äß")).isEqualTo(2);
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        var random = new Random(2026);
        for (int run = 0; run < 2000; run++) {
            var line = PlainText.line(anything(random));
            var lines = PlainText.lines(anything(random));
            assertThat(PlainText.line(line)).isEqualTo(line);
            assertThat(PlainText.lines(lines)).isEqualTo(lines);
        }
    }

    @Test
    void aHugeTextOfSpacesIsCleanedAtOnce() {
        assertThat(PlainText.lines(" ".repeat(2_000_000) + "x")).isEqualTo("x");
        assertThat(PlainText.line("x" + " ".repeat(2_000_000) + "y")).isEqualTo("x y");
    }

    private static String anything(Random random) {
        var pieces = new String[] {
            "a", " ", "\n", "\u200D", "\u200B", "👩", "🚀", "\uFE0F", "\u00A0", "\uD83D", "\uDE00", "1", "\u0301",
            "\uFFFF"
        };
        var text = new StringBuilder();
        random.ints(12, 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
        return text.toString();
    }
}

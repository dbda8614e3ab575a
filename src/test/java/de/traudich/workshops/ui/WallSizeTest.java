package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.workshops.Word;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// However many and however long: it fits on the wall, and nothing on it is too small to read.
class WallSizeTest {

    @Test
    void theMostFrequentWordIsTheLargest() {
        var cloud = CloudWord.fitting(List.of(word("Mut", 6), word("Angst", 3), word("Neugier", 1)));

        assertThat(cloud).extracting(CloudWord::text).containsExactly("Angst", "Mut", "Neugier");
        assertThat(size(cloud, "Mut")).isEqualTo(8);
        assertThat(size(cloud, "Mut")).isGreaterThan(size(cloud, "Angst"));
        assertThat(size(cloud, "Angst")).isGreaterThan(size(cloud, "Neugier"));
    }

    @Test
    void aLongWordFitsIntoOneLineHoweverOftenItWasSaid() {
        var longest = "W".repeat(30);

        assertThat(size(CloudWord.fitting(List.of(word(longest, 9), word("Mut", 1))), longest))
                .isEqualTo(3);
        assertThat(size(CloudWord.fitting(List.of(word("i".repeat(30), 9), word("Mut", 1))), "i".repeat(30)))
                .isEqualTo(5);
    }

    @Test
    void twoHundredLongWordsLeaveOutTheRarestAndKeepARoomThatCanRead() {
        var words = Stream.concat(
                        Stream.of(word("Mut", 20)),
                        IntStream.range(0, 200).mapToObj(number -> word("Ein langes Wort Nummer " + number, 1)))
                .toList();

        var cloud = CloudWord.fitting(words);

        assertThat(cloud).hasSizeBetween(30, 60);
        assertThat(cloud).extracting(CloudWord::text).contains("Mut");
        assertThat(cloud).allMatch(word -> word.size() >= 1);
    }

    @Test
    void noWordsAreNoCloud() {
        assertThat(CloudWord.fitting(List.of())).isEmpty();
    }

    @Test
    void shortSentencesShareAPageAndALongOneHasItsOwn() {
        var longSentence = "Das ist ein sehr langer Satz. ".repeat(16);

        var pages = WallPage.of(List.of("Fragen kostet nichts.", "Noch einer.", longSentence, "Und der letzte."));

        assertThat(pages)
                .extracting(WallPage::quotes)
                .containsExactly(
                        List.of("Fragen kostet nichts.", "Noch einer."),
                        List.of(longSentence),
                        List.of("Und der letzte."));
        assertThat(pages.getFirst().wide()).isTrue();
        assertThat(pages.get(1).longer()).isTrue();
    }

    @Test
    void whoWritesALetterALineGetsOnePageLikeEverybody() {
        var pages = WallPage.of(List.of("a\n".repeat(249) + "b", "Noch einer."));

        assertThat(pages.getFirst().quotes()).containsExactly("a ".repeat(249) + "b");
        assertThat(pages.get(1).quotes()).containsExactly("Noch einer.");
    }

    @Test
    void moreThanSixPagesDoNotHang() {
        var many = IntStream.range(0, 300).mapToObj(number -> "Satz " + number).toList();

        var pages = WallPage.of(many);

        assertThat(pages).hasSize(WallPage.MOST_PAGES);
        assertThat(pages.getFirst().quotes()).startsWith("Satz 0");
    }

    private static Word word(String text, int count) {
        return new Word(text, count, false);
    }

    private static int size(List<CloudWord> cloud, String text) {
        return cloud.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .size();
    }
}

package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.traudich.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    private static final Readability TEXT = new Readability(100, 5, 1.5, 10, 20, 50);

    @Test
    void theFormulasHaveTheirSigns() {
        assertThat(TEXT.amstad()).isEqualTo(180 - 20 - 87.75, within(1e-9));
        assertThat(TEXT.wstf1()).isEqualTo(1.935 + 3.344 + 2.594 - 1.635 - 0.875, within(1e-9));
        assertThat(TEXT.fleschKincaid()).isEqualTo(7.8 + 17.7 - 15.59, within(1e-9));
    }

    @Test
    void anEmptyTextIsNoDivisionByZero() {
        var nothing = Readability.of(java.util.List.of(), Language.DE);

        assertThat(nothing.wordsPerSentence()).isZero();
        assertThat(nothing.syllablesPerWord()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Haus, 1",
        "Vortrag, 2",
        "Straße, 2",
        "Häuser, 2",
        "geehrte, 3",
        "beeilen, 3",
        "Museum, 3",
        "Meer, 1",
        "Tee, 1",
        "Patenbrief, 3",
        "Kommunikation, 6",
        "Ehrenamtliche, 5",
        "Quelle, 2",
        "HTML, 4",
        "NASA, 2",
        "z, 1",
        "60, 1",
        "Studium, 3",
        "Geige, 2",
        "Bier, 1",
        "Ayse, 2",
        "Schulbibliothek, 5"
    })
    void germanSyllables(String word, int count) {
        assertThat(Syllables.of(word, Language.DE)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "table, 2",
        "make, 1",
        "walked, 1",
        "wanted, 2",
        "question, 2",
        "people, 2",
        "beautiful, 3",
        "the, 1",
        "minutes, 2",
        "houses, 2",
        "quick, 1",
        "reading, 2",
        "library, 3",
        "wishes, 2",
        "rhythm, 1"
    })
    void englishSyllables(String word, int count) {
        assertThat(Syllables.of(word, Language.EN)).isEqualTo(count);
    }
}

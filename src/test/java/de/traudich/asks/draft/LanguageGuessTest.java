package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class LanguageGuessTest {

    @TestFactory
    Stream<DynamicTest> everyWholeTextTellsItsLanguage() {
        return Stream.of(Language.values()).flatMap(language -> texts(language).stream()
                .map(text -> DynamicTest.dynamicTest(
                        language + ": " + text.lines().findFirst().orElse(""),
                        () -> assertThat(LanguageGuess.of(text)).hasValue(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "Hallo", "Verena Klein", "42 + 3", "Meeting im Team", "😀😀", "Ok."})
    void tooFewSmallWordsTellNothing(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    @Test
    void aTitleInTheOtherLanguageDoesNotTurnIt() {
        assertThat(LanguageGuess.of("Liebe Ilka, ich habe „The Art of Asking for Help“ gelesen und viel gelernt."))
                .hasValue(Language.DE);
        assertThat(LanguageGuess.of("Dear Ilka, I read “Über die Kunst zu fragen” and learned a lot from it."))
                .hasValue(Language.EN);
    }

    @Test
    void neitherAheadTellsNothing() {
        assertThat(LanguageGuess.of("Ich habe eine Frage. I have a question.")).isEmpty();
    }

    @Test
    void noWordBelongsToBothLanguages() {
        assertThat(Lexicon.words(WordSet.GERMAN)).doesNotContainAnyElementsOf(Lexicon.words(WordSet.ENGLISH));
    }

    private static List<String> texts(Language language) {
        var file = "texts_" + language.code() + ".yaml";
        List<Map<String, Object>> rows =
                new Yaml().load(Objects.requireNonNull(LanguageGuessTest.class.getResourceAsStream(file)));
        return rows.stream()
                .map(row -> String.valueOf(row.get("text")))
                .filter(text -> text.split("\\s+").length > 12)
                .toList();
    }
}

package de.traudich.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// What nobody is asked for here is heard, and honest texts hear nothing.
class BoundariesTest {

    /// `boundaries.csv`: where it stands, the words, and what is heard in them, or nothing.
    @ParameterizedTest
    @CsvFileSource(resources = "boundaries.csv", numLinesToSkip = 1, delimiter = '|')
    void ofASentenceIsHeardWhatItMeans(String where, String text, @Nullable Boundary heard) {
        assertThat(heard(where, text)).isEqualTo(heard == null ? Set.of() : Set.of(heard));
    }

    /// The best test against false alarms is what honest people wrote.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noTextOfTheDraftCheckerIsSuspected(String language) throws IOException {
        var name = "/de/traudich/asks/draft/texts_" + language + ".yaml";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(BoundariesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            List<Map<String, Object>> texts = new Yaml().load(in);

            assertThat(texts).hasSizeGreaterThan(20).allSatisfy(text -> assertThat(
                            Boundaries.inDraft(String.valueOf(text.get("text"))))
                    .as("%s", text)
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "die Verkäuferin im Bioladen, true",
        "Kellner vom Café am Markt, true",
        "the barista at the station, true",
        "eine Verkäuferin, false",
        "a barista, false",
        "Verena vom Podcast, false",
        "die Leiterin im Verkauf, false"
    })
    void whoIsAtWorkAtOneCertainPlaceCannotWalkAway(String whom, boolean captive) {
        assertThat(Boundaries.atWork(whom)).isEqualTo(captive);
    }

    @ParameterizedTest
    @CsvSource({
        "Sprich dein Gehalt an., true",
        "Bitte um eine Gehaltserhöhung., true",
        "Verhandle dein Honorar., true",
        "Ask for a pay rise., true",
        "Negotiate your fee., true",
        "Frag nach der Uhrzeit., false",
        "Frag nach dem Eintritt., false",
        "Pay attention to the answer., false"
    })
    void aTalkAboutPayIsKnownByItsWords(String text, boolean pay) {
        assertThat(Boundaries.speaksOfPay(text)).isEqualTo(pay);
    }

    @Test
    void anEndlessTextIsReadToItsLimitOnly() {
        assertThat(Boundaries.inDraft("x".repeat(1_000_000) + " ein Date mit dir"))
                .isEmpty();
    }

    private static Set<Boundary> heard(String where, String text) {
        return switch (where) {
            case "EXERCISE" -> Boundaries.inExercise(text);
            case "DRAFT" -> Boundaries.inDraft(text);
            default -> Set.copyOf(Boundaries.certain(text).stream().toList());
        };
    }
}

package de.traudich.asks.draft;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/// Whole texts, good and bad, in both languages: each hears exactly the rules its row names.
class TextsTest {

    @TestFactory
    Stream<DynamicTest> everyTextHearsExactlyTheRulesOfItsRow() {
        return Stream.of(Language.values()).flatMap(language -> rows(language).stream()
                .map(row -> DynamicTest.dynamicTest(language.code() + ": " + row.get("name"), () -> assertThat(
                                DraftCheck.check(draft(language, row)))
                        .extracting(finding -> finding.rule().id())
                        .isEqualTo(row.get("expect")))));
    }

    @Test
    void goodAndBadTextsInBothLanguagesAreTwentyAndMore() {
        assertThat(Language.values()).allSatisfy(language -> assertThat(rows(language))
                .hasSizeGreaterThanOrEqualTo(20)
                .anyMatch(row -> List.of().equals(row.get("expect")))
                .anyMatch(row -> !List.of().equals(row.get("expect"))));
    }

    private static List<Map<String, Object>> rows(Language language) {
        var file = "texts_" + language.code() + ".yaml";
        return new Yaml().load(Objects.requireNonNull(TextsTest.class.getResourceAsStream(file)));
    }

    private static DraftContext draft(Language language, Map<String, Object> row) {
        var register = text(row, "register");
        return new DraftContext(
                Channel.valueOf(requireNonNullElse(text(row, "channel"), "EMAIL")),
                language,
                requireNonNullElse(text(row, "subject"), ""),
                Objects.requireNonNull(text(row, "text")),
                false,
                new PersonAsked(text(row, "person"), register == null ? null : Register.valueOf(register)),
                new Homework(requireNonNullElse(text(row, "notes"), ""), false),
                attempt(row),
                new EarlierAsks((int) row.getOrDefault("made", 0), 3, row.containsKey("lastWasNo"), false));
    }

    private static Attempt attempt(Map<String, Object> row) {
        var day = row.get("followUp");
        return day == null
                ? new Attempt.First()
                : new Attempt.FollowUp(LocalDate.parse(day.toString()), (int) row.getOrDefault("firstWords", 0));
    }

    private static @Nullable String text(Map<String, Object> row, String key) {
        return (String) row.get(key);
    }
}

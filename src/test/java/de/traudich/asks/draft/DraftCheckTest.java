package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.exercises.Channel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

    private static final Pattern MESSAGE =
            Pattern.compile("Rule\\.(R\\d\\d)_\\w+\\s*\\.(?:info|hint|warn|stop)\\(\\s*[^;]*?\"([a-z-]+)\"");

    @Test
    void whoHasNotWrittenAnythingHearsNothing() {
        assertThat(SomeDraft.german(" \n ").about("").findings()).isEmpty();
    }

    @Test
    void whoMustNotBeAskedIsProtectedBeforeTheFirstWord() {
        var stopped = new EarlierAsks(0, 3, false, true);

        assertThat(SomeDraft.german("").about("").after(stopped).heard(Rule.R29_PROTECTION))
                .containsExactly("STOP no-contact");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aFollowUpIsLookedAtAsOne(Channel channel) {
        var again = SomeDraft.german("Hallo")
                .by(channel)
                .following(java.time.LocalDate.of(2026, 5, 12), 9)
                .draft();

        assertThat(RulesOfChannel.of(again))
                .contains(Rule.R30_FOLLOW_UP, Rule.R29_PROTECTION)
                .doesNotContain(Rule.R09_WHY_YOU, Rule.R10_WHO_AM_I);
    }

    @Test
    void everyPlaceLiesInItsText() {
        assertThat(Stream.of(
                        GoldenTest.BAD,
                        SomeDraft.english("PLEASE!! send 😊 me it by tomorrow\r\n???")
                                .about("URGENT")))
                .allSatisfy(some -> assertThat(some.findings()).isNotEmpty().allSatisfy(finding -> assertThat(
                                finding.words(some.draft()))
                        .isEqualTo(finding.words(some.draft()).strip())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "?",
                "!!!",
                "„",
                "\"",
                "((((",
                "\uD83D",
                "\r\n\r\n",
                "PS:",
                "Viele Grüße",
                "12.",
                "z. B.",
                "\u0000",
                ">",
                "--",
                "…"
            })
    void oddTextsAreReadWithoutHarm(String body) {
        assertThat(SomeDraft.german(body).findings()).isNotNull();
        assertThat(SomeDraft.english(body).to(body, Register.DU).knowing(body).findings())
                .isNotNull();
    }

    @Test
    void tenThousandCharactersAreReadAtOnce() {
        var long1 = "Wir haben „viel“ (sehr viel) zu tun, weil Sie nicht da sind und wenn es nicht passt ".repeat(120);
        var long2 = "a".repeat(10_000);
        var start = System.nanoTime();

        assertThat(SomeDraft.german(long1).findings()).isNotEmpty();
        assertThat(SomeDraft.german(long2).findings()).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    @Test
    void lettersWithAccentsApartAreLettersWithAccents() {
        var apart = java.text.Normalizer.normalize("Könnten Sie umgehend kommen?", java.text.Normalizer.Form.NFD);

        assertThat(SomeDraft.german(apart).marked(Rule.R17_DEMAND)).containsExactly("umgehend");
        assertThat(SomeDraft.german(apart).heard(Rule.R11_MOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyMessageReasonAndEvidenceHasItsSentence(String language) throws IOException {
        var words = words(language);

        assertThat(Rule.values()).hasSize(30).allSatisfy(rule -> {
            assertThat(words)
                    .containsKeys(
                            rule.reason(),
                            rule.evidence().key(),
                            rule.evidence().mark().key());
            assertThat(rule.id()).matches("R\\d\\d").isEqualTo("R%02d".formatted(rule.ordinal() + 1));
        });
        assertThat(messages()).hasSizeGreaterThan(40).allSatisfy(key -> assertThat(words)
                .containsKey(key));
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.matches("draft\\.r\\d\\d\\..*(?<!why|evidence)")))
                .isSubsetOf(messages());
    }

    /// The message keys of the code: what a rule says stands beside it as a literal.
    private static java.util.List<String> messages() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/de/traudich/asks/draft"))) {
            return files.flatMap(file -> MESSAGE.matcher(read(file)).results())
                    .map(match -> "draft." + match.group(1).toLowerCase(java.util.Locale.ROOT) + "." + match.group(2))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(DraftCheckTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}

package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whatever is counted, of one nobody speaks as of many: every sentence with a number in it is said with 1.
class PluralsTest {

    private static final Pattern MANY_GERMAN =
            Pattern.compile("\\b1 (?:\\p{Ll}+ )?(?:Antworten|Asks|Coachees|Dinge|Ergebnissen?|Fragen"
                    + "|Hinweise|Kontakten?|Menschen|Minuten|Notizen|Personen|Punkten?|Runden|Schritten?|Stunden|Tagen?|Wochen|Wörtern?"
                    + "|Übungen|haben|liegen|sind|warten|passten)\\b");
    private static final Pattern MANY_ENGLISH = Pattern.compile(
            "\\b1 (?:\\w+ )?(?:answers|asks|characters|coachees|contacts|days|exercises|hints|hours|messages|minutes|notes"
                    + "|outcomes|people|persons|points|questions|ratings|rounds|steps|things|times|weeks|words|are|have|lie|wait)\\b");

    /// Numbers that are never 1: limits and thresholds of ours, counts whose one has a key of its own, and names.
    private static final Set<String> NEVER_ONE = Set.of(
            "text.too-long",
            "agenda.field.limit",
            "agenda.field.minutes.wrong",
            "agenda.field.text.help",
            "agenda.field.title.wrong",
            "agenda.script.help",
            "analytics.next.bins",
            "analytics.next.rate",
            "assign.done.several",
            "assign.note.help",
            "board.block.plot",
            "board.plot",
            "board.sure",
            "care.avoided",
            "care.high-fear",
            "check.soon",
            "contact.full",
            "control.consequence.few",
            "control.message.help",
            "control.notes.kept",
            "control.radar.NOBODY_CHOSEN",
            "control.summary.sums",
            "enrolments.enrolled",
            "exercises.hits",
            "feedback.write.help",
            "guard.enough-today",
            "import.left-out",
            "import.too-many",
            "insights.next.accuracy",
            "insights.next.bias",
            "insights.next.rate",
            "my-coach.read.MESSAGES",
            "notes.horizon.wrong",
            "phone.word.help",
            "picture.alt.help",
            "picture.alt.wrong",
            "programs.steps",
            "report.fear",
            "report.few",
            "report.kept.open",
            "report.kept.over",
            "report.method.sentence",
            "report.mood.sentence",
            "report.pairs",
            "report.rounds.round",
            "step.days.wrong",
            "today.lead.many",
            "today.lead.waiting.many",
            "triage.afraid",
            "triage.high-fear");

    @Test
    void ofOneGermanSpeaksAsOfOne() {
        assertThat(saidOfOne("de", Locale.GERMAN))
                .noneSatisfy((key, said) -> assertThat(said).as(key).containsPattern(MANY_GERMAN));
    }

    @Test
    void ofOneEnglishSpeaksAsOfOne() {
        assertThat(saidOfOne("en", Locale.ENGLISH))
                .noneSatisfy((key, said) -> assertThat(said).as(key).containsPattern(MANY_ENGLISH));
    }

    @Test
    void manyAreStillMany() {
        assertThat(MessageFormat.format(texts("de").get("check.counts"), 1, 1)).isEqualTo("1 Ja bei 1 Antwort.");
        assertThat(MessageFormat.format(texts("de").get("check.counts"), 0, 3)).isEqualTo("0 Ja bei 3 Antworten.");
        assertThat(MessageFormat.format(texts("en").get("insights.bias.close"), 0))
                .contains("only 0 points");
    }

    private static Map<String, String> saidOfOne(String language, Locale locale) {
        var said = new TreeMap<String, String>();
        texts(language).forEach((key, text) -> {
            if (!key.startsWith("draft.") && !NEVER_ONE.contains(key)) {
                var format = new MessageFormat(text, locale);
                var ones = new Object[format.getFormatsByArgumentIndex().length];
                Arrays.fill(ones, 1);
                said.put(key, format.format(ones));
            }
        });
        return said;
    }

    /// The checker of drafts finds what is too many: its numbers begin beyond one.
    private static Map<String, String> texts(String language) {
        var properties = new Properties();
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(PluralsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> properties.getProperty(key).contains("{0"))
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}

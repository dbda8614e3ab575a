package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.coaching.GroupKept;
import de.traudich.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a coach has in hand of a selection.
@DatabaseTest
class PrintingTest extends Paper {

    @ParameterizedTest
    @CsvSource({"DE, Auswertung", "EN, Insights"})
    void itIsTaggedTitledAndInItsLanguage(Language language, String title) throws IOException {
        five().forEach(one -> told(one, 20, Outcome.YES, 60, 30, 1));

        try (var document = Loader.loadPDF(printing.pdf(ute, EVER, language))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo(language.code());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void everyCardIsAFindingAndATable() throws IOException {
        five().forEach(one -> {
            told(one, 20, Outcome.YES, 60, 30, 2);
            shared(one).notAsked(NotAskedReason.PROTECTED);
        });

        assertThat(text(EVER, Language.EN))
                .contains(
                        "Expected 20 % on average, 100 % became a yes",
                        "0 to 100 % 20 % 100 % 72–100 % 10",
                        "10 yes out of 10 asks made",
                        "Planned 15",
                        "Not asked 5",
                        "– Wanted to spare the person 5",
                        "More yeses than expected: Restraint",
                        "Restraint 20 % 100 % 72–100 % 10",
                        "By exercise",
                        "95 % intervals by Wilson",
                        "whole past quarters");
    }

    @Test
    void whatWasSelectedIsSaidInWords() throws IOException {
        var group = groups.create(ute, "Mai & Juni <1>", Set.of(miriam.id()));
        var id = ((GroupKept.Saved) group).id();
        var words =
                Map.of("period", "2026-01-05..2026-02-01", "group", id.value().toString(), "brake", "awe");

        assertThat(text(Selection.of(words).selection(), Language.DE))
                .contains(
                        "Zeitraum: 5. Januar 2026 bis 1. Februar 2026",
                        "Gruppe: Mai & Juni <1>",
                        "Hemmnis: Ehrfurcht",
                        "Tage sind die von Europe/Berlin");
    }

    @Test
    void aMonthUntilTodayIsNotTheLastOne() throws IOException {
        var month = Selection.of(Map.of("period", "1m")).selection();

        assertThat(text(month, Language.DE)).contains("Zeitraum: Seit einem Monat");
        assertThat(text(month, Language.EN)).contains("Period: Past month");
    }

    @Test
    void whatCameOfTheAsksOfOneIsNotTold() throws IOException {
        five().forEach(this::shared);
        shared(miriam).answered(Outcome.YES);

        assertThat(text(EVER, Language.EN))
                .contains("Planned 6 Asked 1 Not asked yet 5")
                .doesNotContain("Answered", "yes out of 1 ask made");
    }

    @Test
    void theGuessesOfFewAreNoShare() throws IOException {
        five().forEach(one -> shared(one).answered(Outcome.NO));
        told(miriam, 20, Outcome.YES, 60, 30, 12);

        assertThat(text(EVER, Language.EN))
                .contains("Expected and happened Asks of fewer than five people are not on paper", "12 yes out of 17")
                .doesNotContain("with a guess", "Brier", "Restraint");
    }

    @Test
    void theScoreStandsBesideAlwaysNamingTheAverage() throws IOException {
        var five = five();
        five.forEach(one -> told(one, 50, Outcome.YES, 60, 30, 2));
        five.forEach(one -> told(one, 50, Outcome.NO, 60, 30, 2));
        assertThat(text(EVER, Language.EN))
                .contains(
                        "(Brier score): 0.25.",
                        "Naming the average share of yeses each time would do at least as well");

        five.forEach(one -> told(one, 100, Outcome.YES, 60, 30, 4));
        assertThat(text(EVER, Language.EN)).contains("That is closer than naming the average share of yeses");
    }

    @Test
    void aVeryHighStartIsNotSoldAsProgress() throws IOException {
        for (var name : List.of("Emil", "Zofia", "Kofi", "Bernd")) {
            told(cast.coachee(ute, name), 20, Outcome.YES, 85, 40, 1);
        }
        told(miriam, 20, Outcome.YES, 50, 40, 1);
        assertThat(text(EVER, Language.EN)).doesNotContain("Fear began very high");

        told(cast.coachee(ute, "Ada"), 20, Outcome.YES, 100, 40, 1);
        assertThat(text(EVER, Language.EN)).contains("Fear began very high");
    }

    @Test
    void fearIsInNumbersOfCoacheesFromFiveOn() throws IOException {
        var bernd = cast.coachee(ute, "Bernd");
        shared(bernd).answered(Outcome.YES);
        told(miriam, 20, Outcome.YES, 70, 30, 1);
        told(cast.coachee(ute, "Emil"), 20, Outcome.YES, 60, 30, 1);
        told(cast.coachee(ute, "Zofia"), 20, Outcome.YES, 50, 50, 1);
        told(cast.coachee(ute, "Kofi"), 20, Outcome.YES, 40, 50, 1);
        assertThat(text(EVER, Language.EN)).contains("4 coachees share fear").doesNotContain("on average (0");

        told(bernd, 20, Outcome.YES, 80, 40, 1);
        assertThat(text(EVER, Language.EN))
                .contains(
                        "before and after 5",
                        "less fear afterwards 3",
                        "the same 1",
                        "more fear afterwards 1",
                        "before on average (0 to 100) 60",
                        "after on average (0 to 100) 40");
    }

    @Test
    void anEmptySelectionIsOnePageThatSaysSo() throws IOException {
        try (var document = Loader.loadPDF(printing.pdf(ute, EVER, Language.DE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(words(new PDFTextStripper().getText(document)))
                    .contains("In dieser Auswahl ist nichts zu zählen", "Zeitraum: Alles", "Wie gezählt ist");
        }
    }

    @Test
    void theFileIsCalledAfterItsDays() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        var first = today.plusDays(1).minusMonths(12);

        assertThat(Stream.of(EVER, Selection.ALL).map(one -> printing.fileName(ute, one, Language.EN)))
                .containsExactly("insights-everything.pdf", "insights-" + first + "-to-" + today + ".pdf");
        assertThat(printing.fileName(ute, Selection.ALL, Language.DE))
                .isEqualTo("auswertung-" + first + "-bis-" + today + ".pdf");
    }
}

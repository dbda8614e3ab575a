package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.coaching.GroupKept;
import de.traudich.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a coach has in hand of a selection.
class PrintingTest extends PrintedPaper {

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
            shared(one).notAsked(NotAskedReason.FEAR);
        });

        assertThat(text(EVER, Language.EN))
                .contains(
                        "Who expects 20 % gets a yes in 100 % of cases",
                        "0 to 100 % 20 % 100 % 72–100 % 10",
                        "10 yes out of 10 asks made",
                        "Planned 15",
                        "Not asked 5",
                        "– The fear was too great 5",
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

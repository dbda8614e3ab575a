package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a coach has in hand of a selection.
@DatabaseTest
class PrintingTest {

    private static final Selection EVER = Selection.of(Map.of("period", "all")).selection();

    @Autowired
    private Cast cast;

    @Autowired
    private Printing printing;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @ParameterizedTest
    @CsvSource({"DE, Auswertung", "EN, Insights"})
    void itIsTaggedTitledAndInItsLanguage(Language language, String title) throws IOException {
        told(miriam, 20, Outcome.YES, 60, 30, 5);

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
        told(miriam, 20, Outcome.YES, 60, 30, 10);
        shared(miriam).notAsked(NotAskedReason.FEAR);

        assertThat(text(EVER, Language.EN))
                .contains(
                        "Who expects 20 % gets a yes in 100 % of cases",
                        "0 to 100 % 20 % 100 % 72–100 % 10",
                        "10 yes out of 10 asks made",
                        "Planned 11",
                        "Not asked 1",
                        "– The fear was too great 1",
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
    void nobodyIsNamed() throws IOException {
        told(miriam, 20, Outcome.YES, 60, 30, 6);

        assertThat(text(EVER, Language.DE)).doesNotContain("Miriam");
    }

    @Test
    void belowFiveOutcomesThereIsNoShare() throws IOException {
        told(miriam, 20, Outcome.YES, 60, 30, 4);

        assertThat(text(EVER, Language.EN))
                .contains("4 yes out of 4 asks with a guess", "Restraint – – – 4")
                .doesNotContain("100 %");
    }

    @Test
    void fearIsInNumbersOfCoacheesFromFiveOn() throws IOException {
        told(miriam, 20, Outcome.YES, 70, 30, 1);
        told(cast.coachee(ute, "Emil"), 20, Outcome.YES, 60, 30, 1);
        told(cast.coachee(ute, "Zofia"), 20, Outcome.YES, 50, 50, 1);
        told(cast.coachee(ute, "Kofi"), 20, Outcome.YES, 40, 50, 1);
        assertThat(text(EVER, Language.EN)).contains("4 coachees share fear").doesNotContain("on average (0");

        told(cast.coachee(ute, "Bernd"), 20, Outcome.YES, 80, 40, 1);
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
    void dreadAndBeliefAreInNumbersFromFiveOn() throws IOException {
        var noted = new Noted(db, clock.instant());
        assertThat(text(EVER, Language.EN)).doesNotContain("dreaded happened", "Old belief");

        for (int person = 0; person < 4; person++) {
            noted.dread(miriam, 60, Happened.NO);
            noted.belief(cast.coachee(ute, "Nr. " + person), 60 + person, 40);
        }
        assertThat(text(EVER, Language.EN))
                .contains("What was dreaded happened in 0 of 4 asks", "Asks with both 4", "4 coachees share both")
                .doesNotContain("Seemed likely", "Weaker");

        noted.dread(miriam, 60, Happened.PARTLY);
        noted.belief(miriam, 50, 60);
        assertThat(text(EVER, Language.EN))
                .contains(
                        "Dreaded 60 %, happened 0 %: no clear difference",
                        "Seemed likely beforehand, on average 60 %",
                        "Happened fully 0",
                        "of these: in part 1",
                        "95 % interval 0–43 %",
                        "Weaker 4",
                        "Stronger 1",
                        "only of asks whose words are shared")
                .doesNotContain("Miriam");
    }

    @Test
    void timeToReplyIsByChannelFromFiveOn() throws IOException {
        var noted = new Noted(db, clock.instant());
        for (int ask = 0; ask < 5; ask++) noted.replied(miriam, Channel.EMAIL, Duration.ofDays(3));
        noted.open(miriam, Channel.PHONE, Duration.ofDays(3));

        assertThat(text(EVER, Language.EN))
                .contains(
                        "Time to reply", "E-mail 5 5 0 3 days 0 % 100 % 100 %", "Phone 1 0 1 – – – –", "Kaplan-Meier");
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

    private Asker shared(Person who) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    private void told(Person who, int chance, Outcome outcome, int before, int after, int many) {
        for (int i = 0; i < many; i++) {
            var ask = shared(who);
            ask.expect(chance, before);
            ask.answered(outcome).fearAfter(after);
        }
    }

    private String text(Selection selection, Language language) throws IOException {
        counting.countAnew();
        try (var document = Loader.loadPDF(printing.pdf(ute, selection, language))) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    private static String words(String printed) {
        return String.join(" ", List.of(printed.replace('\u00a0', ' ').split("\\s+")));
    }
}

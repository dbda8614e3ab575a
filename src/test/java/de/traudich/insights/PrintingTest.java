package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private Room.Rooms rooms;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Printing printing;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

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
    void nobodyIsNamed() throws IOException {
        var all = new ArrayList<>(five());
        all.add(cast.coachee(ute, "Miriam"));
        for (var one : all) {
            told(one, 20, Outcome.YES, 60, 30, 1);
            worded(one);
        }
        rooms.open(ute, "Xaver").asking().asker("Xaver").answered(Outcome.YES);

        assertThat(text(EVER, Language.DE))
                .contains("13 Ja bei 13 gestellten Fragen")
                .doesNotContain("Lampenfieber", "Bürgermeisterin", "Xaver", "@")
                .doesNotContain(all.stream().map(Person::name).toList());
    }

    /// With words, with the person who was asked.
    private void worded(Person who) {
        var ask = shared(who);
        ask.answered(Outcome.YES);
        ask.learn("Lampenfieber geht vorbei", true);
        db.sql("insert into ask_notes (id, practice_id, person_id, whom) values (?, ?, ?, 'Bürgermeisterin')")
                .params(ask.id().value(), who.practice().value(), who.id().value())
                .update();
        ask.show(Visibility.COACH);
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "4, 3"})
    void fewerThanFivePeopleAreNotGivenAway(int people, int asks) throws IOException {
        five().subList(0, people).forEach(one -> {
            told(one, 20, Outcome.YES, 60, 30, asks);
            shared(one).notAsked(NotAskedReason.FEAR);
        });

        assertThat(text(EVER, Language.EN))
                .contains("Too few people to be given away", "rows of fewer than five people")
                .doesNotContain("100 %", "yes out of", "Planned", "fear was too great", "Restraint");
    }

    @Test
    void aFilterThatLeavesOneLeavesNothing() throws IOException {
        five().forEach(one -> told(one, 20, Outcome.YES, 60, 30, 3));
        var group = ((GroupKept.Saved) groups.create(ute, "Eine", Set.of(miriam.id()))).id();
        var one = Selection.of(
                        Map.of("period", "all", "group", group.value().toString()))
                .selection();

        assertThat(text(EVER, Language.EN)).contains("15 yes out of 15 asks made");
        assertThat(text(one, Language.EN)).contains("Too few people").doesNotContain("yes out of", "100 %");
    }

    @Test
    void rowsOfFewAreLeftOutAndTheNextSmallestWithThem() throws IOException {
        var seven = new ArrayList<>(five());
        seven.addAll(List.of(cast.coachee(ute, "Anna"), cast.coachee(ute, "Ayşe")));
        seven.forEach(one -> told(one, "E01"));
        seven.subList(0, 5).forEach(one -> told(one, "E02"));
        told(miriam, "E03");
        shared(miriam).notAsked(NotAskedReason.FEAR);

        assertThat(text(EVER, Language.DE))
                .contains("Nach der Uhrzeit fragen 30 %", "Zurückhaltung 30 %", "Nicht gefragt 1", "13 Ja bei 13")
                .doesNotContain("Nach dem Weg fragen", "Im Laden um eine Empfehlung bitten", "– ");
    }

    private void told(Person who, String exercise) {
        var ask = cast.planned(who, exercise);
        ask.show(Visibility.OUTCOME);
        ask.expect(30, 50);
        ask.answered(Outcome.YES);
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
                .doesNotContain("100 %", "with a guess", "Brier", "Restraint");
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

    private List<Person> five() {
        return Stream.concat(
                        Stream.of(miriam),
                        Stream.of("Emil", "Zofia", "Kofi", "Bernd").map(name -> cast.coachee(ute, name)))
                .toList();
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

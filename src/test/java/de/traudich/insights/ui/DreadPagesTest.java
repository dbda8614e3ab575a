package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Happened;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.Noted;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was dreaded and believed, as the coach's insights show it.
class DreadPagesTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Asking asking;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Noted noted;

    @BeforeEach
    void note() {
        noted = new Noted(db, clock.instant());
    }

    @Test
    void whereNobodySharesItThereIsNoCard() {
        noted.dread(miriam, 70, Happened.NO, Visibility.OUTCOME);
        settle();

        open("insights?period=all");

        _assertOne(Section.class, spec -> spec.withId("funnel"));
        _assertNone(Section.class, spec -> spec.withId("dreads"));
        _assertNone(Section.class, spec -> spec.withId("belief"));
    }

    @Test
    void oneAskIsCountedAndNotDrawn() {
        noted.dread(miriam, 70, Happened.PARTLY);
        settle();

        open("insights?period=all");

        assertThat(text("dreads"))
                .contains(
                        "Befürchtetes trat bei 0 von 1 Frage ein",
                        "deren Worte geteilt sind",
                        "Noch zu wenige für einen Anteil.",
                        "Nur zum Teil trat es bei einer weiteren Frage ein.");
        assertThat(drawn("dreads")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NO; NO; Befürchtetes trat seltener ein als gedacht: 60\u00a0% erwartet, 0\u00a0% geschehen",
                "PARTLY; PARTLY; Befürchtet 60\u00a0%, eingetreten 0\u00a0%: noch kein klarer Unterschied",
                "YES; YES; Befürchtetes trat öfter ein als gedacht: 60\u00a0% erwartet, 100\u00a0% geschehen"
            })
    void theTitleClaimsWhatTheIntervalDoes(Happened one, Happened others, String title) {
        noted.dread(miriam, 60, one);
        for (int ask = 0; ask < 9; ask++) noted.dread(miriam, 60, others);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains(title);
        assertThat(count(drawn("dreads"), "class=\"whisker\"")).isEqualTo(3);
        assertThat(count(drawn("dreads"), "class=\"ring\"")).isEqualTo(1);
    }

    @Test
    void theNumbersStandInATableAndInFiles() {
        for (int ask = 0; ask < 5; ask++) noted.dread(miriam, 60, Happened.NO);
        settle();

        open("insights?period=all");

        assertThat(cells("dreads"))
                .containsExactly("Erwartet", "60 %", "5", "Geschehen", "0 %", "5", "95-%-Intervall", "0–43 %", "");
        assertThat(_find(card("dreads"), Anchor.class))
                .extracting(link -> link.getId().orElse(""))
                .contains("dreaded-table-csv", "dreaded-table-xlsx", "dreaded-table-svg");
    }

    @Test
    void beliefIsANumberFromFiveCoacheesOn() {
        believed(0, 4);
        open("insights?period=all");
        assertThat(text("belief"))
                .contains("Alte Überzeugung davor und danach", "4 Coachees teilen beides. Ab fünf Coachees");
        assertThat(drawn("belief")).isEmpty();

        believed(4, 11);
        open("insights?period=all");
        assertThat(titles()).contains("Die alte Überzeugung wird im Schnitt um 20 Punkte schwächer");
        assertThat(text("belief")).contains("Schwächer bei 11, stärker bei 0.");
        assertThat(cells("belief")).contains("Davor im Schnitt (0 bis 100)", "73", "53", "Coachees", "11");
        assertThat(drawn("belief")).contains("class=\"ring\"", "class=\"disc\"");
    }

    @Test
    void whereAllAreEqualNothingIsClaimed() {
        for (int person = 0; person < 5; person++) noted.belief(cast.coachee(ute, "Nr. " + person), 50, 50);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("Alte Überzeugung davor und danach: noch kein klarer Unterschied");
        assertThat(cells("belief")).doesNotContain("Effekt (Hedges’ g_av)").contains("Gleich", "5");
    }

    @Test
    void whatIsTakenBackLeavesTheOpenWindow() {
        var ask = noted.dread(miriam, 60, Happened.NO);
        settle();
        open("insights?period=all");
        _assertOne(Section.class, spec -> spec.withId("dreads"));

        asking.show(new AskId(ask), miriam.id(), Visibility.OUTCOME);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            _assertNone(Section.class, spec -> spec.withId("dreads"));
        });
    }

    @Test
    void oneCoacheeIsCountedAskByAskAndNothingIsSaidOfThem() {
        for (int ask = 0; ask < 10; ask++) {
            noted.dread(miriam, 60, Happened.NO);
            noted.belief(miriam, 70 + ask, 50 - ask);
        }
        noted.dread(cast.coachee(ute, "Emil"), 60, Happened.YES);
        settle();

        open(address(miriam));

        assertThat(titles())
                .contains(
                        "Befürchtetes trat seltener ein als gedacht: 60\u00a0% erwartet, 0\u00a0% geschehen",
                        "Die alte Überzeugung wird im Schnitt um 29 Punkte schwächer");
        assertThat(cells("belief")).contains("Fragen", "10");
        assertThat(text("dreads") + text("belief") + text("variety"))
                .doesNotContainIgnoringCase(" du ")
                .doesNotContainIgnoringCase("dein");
    }

    @Test
    void whoSharesNoWordsIsToldSoInASentence() {
        told(miriam, 20, Outcome.YES);
        settle();

        open(address(miriam));

        assertThat(text("dreads")).contains("Was befürchtet war", "Hier steht noch nichts");
        _assertNone(Section.class, spec -> spec.withId("belief"));
        assertThat(text("variety")).contains("Verschieden war, was gefragt wurde: eine Übung, ein Weg.");
    }

    @Test
    void aCoacheeWhoAskedNobodyHasNoVariety() {
        shared(miriam);
        settle();

        open(address(miriam));

        _assertNone(Section.class, spec -> spec.withId("variety"));
        _assertNone(Section.class, spec -> spec.withId("replies"));
        _assertNone(EmptyState.class);
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        noted.dread(miriam, 60, Happened.NO);
        noted.belief(miriam, 60, 40);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("What was dreaded happened in 0 of 1 ask", "Old belief before and after");
        assertThat(text("belief")).contains("One coachee shares both. From five coachees on");
    }

    private void believed(int from, int until) {
        for (int person = from; person < until; person++)
            noted.belief(cast.coachee(ute, "Nr. " + person), 68 + person, 48 + person);
        settle();
    }

    private static List<String> cells(String card) {
        return _find(card(card), HtmlContainer.class).stream()
                .filter(cell -> cell instanceof NativeTableCell
                        || "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static String address(Person coachee) {
        return "insights?view=coachee&period=all&coachee=" + coachee.id().value();
    }
}

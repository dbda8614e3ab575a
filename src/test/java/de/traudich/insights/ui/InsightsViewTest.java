package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Groups;
import de.traudich.exercises.Brake;
import de.traudich.insights.Counting;
import de.traudich.insights.Period;
import de.traudich.insights.Selection;
import de.traudich.insights.Selections;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach's asks say: no more than the numbers allow, and no longer than it is shared.
class InsightsViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

    @Autowired
    private Selections selections;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    @Test
    void aCoacheeDoesNotGetIn() {
        signIn(miriam, Role.COACHEE);

        open("insights");

        _assertNone(InsightsView.class);
    }

    @Test
    void withoutAnAskThereIsAnEmptyStateAndNoChart() {
        open("insights");
        _assertOne(EmptyState.class);
        _assertNone(Chart.class);

        open("insights?view=comparisons");
        _assertOne(EmptyState.class);
    }

    @Test
    void onlyOwnAsksAreCounted() {
        var anna = cast.coach("Anna");
        told(cast.coachee(anna, "Emil"), 30, Outcome.YES);
        settle();

        open("insights?period=all");

        _assertOne(EmptyState.class);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "49, 1", "50, 3"})
    void theDisplayLadderDecidesWhatIsDrawn(int answers, int marks) {
        for (int i = 0; i < answers; i++) {
            told(miriam, new int[] {10, 50, 90}[i % 3], i % 2 == 0 ? Outcome.YES : Outcome.NO);
        }
        settle();

        open("insights?period=all");

        assertThat(count(drawn("calibration"), "class=\"mark\"")).isEqualTo(marks);
    }

    @Test
    void titlesNameWhatWasCounted() {
        told(miriam, 10, Outcome.YES, 6);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        settle();

        open("insights?period=all");

        assertThat(titles())
                .contains(
                        "Wer mit 10\u00a0% rechnet, bekommt in 100\u00a0% der Fälle ein Ja",
                        "6 Ja bei 6 gestellten Fragen", "Angst davor und danach", "Wer dich gerade braucht");
        assertThat(text("funnel")).contains("1 nicht gefragt", "Die Angst war zu groß 1");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("0 bis 100\u00a0%", "61–100 %", "Miriam");
    }

    @Test
    void whatIsUnclearIsNoFinding() {
        told(miriam, 50, Outcome.YES, 3);
        told(miriam, 50, Outcome.NO, 3);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("Erwartet 50\u00a0%, geschehen 50\u00a0%: kein klarer Unterschied");
    }

    @Test
    void aNewOutcomeMovesTheChartAndAnOpenTableStaysOpen() {
        told(miriam, 30, Outcome.YES, 5);
        settle();
        open("insights?period=all");
        _get(NativeDetails.class, spec -> spec.withId("funnel-table")).setOpen(true);

        told(miriam, 30, Outcome.NO);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(titles()).contains("5 Ja bei 6 gestellten Fragen");
        });
        assertThat(_get(NativeDetails.class, spec -> spec.withId("funnel-table"))
                        .isOpen())
                .isTrue();
    }

    @Test
    void whatIsTakenBackLeavesThePicture() {
        var ask = told(miriam, 30, Outcome.YES);
        settle();
        open("insights?period=all");
        assertThat(titles()).contains("1 Ja bei 1 gestellten Frage");

        ask.show(Visibility.ONLY_ME);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            _assertOne(EmptyState.class);
        });
    }

    @Test
    void whoNeedsTheirCoachIsThereWithTheFacts() {
        shared(miriam).expect(50, 90);
        shared(miriam).expect(50, 85);
        shared(miriam).expect(50, 95);
        settle();

        open("insights?period=all");

        assertThat(text("stuck")).contains("Miriam", "3-mal in Folge Angst ab 85 erwartet");
        assertThat(_get(Anchor.class, spec -> spec.withId("stuck-" + miriam.id().value()))
                        .getHref())
                .endsWith(miriam.id().value().toString());
    }

    @Test
    void comparisonsStandRowByRow() {
        told(miriam, 20, Outcome.YES, 10);
        cast.planned(miriam, "E01");
        settle();

        open("insights?view=comparisons&period=all");

        assertThat(titles())
                .contains(
                        "Öfter Ja als erwartet: Zurückhaltung",
                        "Öfter Ja als erwartet: Persönlich",
                        "Öfter Ja als erwartet: Nach der Uhrzeit fragen");
        var picture = _find(Div.class).stream()
                .filter(div -> div.hasClassName("rate-chart"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.getElement().getAttribute("aria-label"))
                .isEqualTo("Zurückhaltung: erwartet 20\u00a0%, tatsächlich 100\u00a0%, 10 von 10."
                        + " Der wahre Anteil kann zwischen 72 und 100\u00a0% liegen.");
        assertThat(picture.getElement().getAttribute("tabindex")).isEqualTo("0");
        _assertNone(Section.class, spec -> spec.withId("by-tie"));
    }

    @Test
    void fewerThanFiveAreACount() {
        told(miriam, 20, Outcome.YES, 4);
        settle();

        open("insights?view=comparisons&period=all");

        assertThat(text("by-brake")).contains("4 von 4", "Noch zu wenige für einen Anteil.");
        assertThat(titles()).allMatch(title -> title.startsWith("Kein klarer Unterschied"));
    }

    @Test
    void anOldLinkSaysWhatIsGoneAndShowsTheRest() {
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all&brake=restraint&tie=enemy&group=0198c001-0000-7000-8000-000000000001");

        assertThat(_get(Paragraph.class, spec -> spec.withId("selection-unknown"))
                        .getText())
                .isEqualTo("Was die Adresse hier nennt, gibt es nicht oder nicht mehr: Beziehung, Gruppe."
                        + " Es ist weggelassen, alles andere gilt.");
        assertThat(select("filter-brake").getValue()).isEqualTo(Brake.RESTRAINT);
        assertThat(titles()).contains("1 Ja bei 1 gestellten Frage");
    }

    @Test
    void whatWasChosenIsFoundAgain() {
        groups.create(ute, "Mai", Set.of(miriam.id()));
        open("insights");

        select("filter-brake").setValue(Brake.AWE);
        select("filter-period").setValue(new Period.Ever());

        assertThat(Selection.of(selections.of(ute)).selection().brake()).isEqualTo(Brake.AWE);
        assertThat(_get(Anchor.class, spec -> spec.withId("page-comparisons")).getHref())
                .startsWith("insights?")
                .contains("view=comparisons", "period=all", "brake=awe");
        open("insights");
        assertThat(select("filter-brake").getValue()).isEqualTo(Brake.AWE);

        _click(_get(Button.class, spec -> spec.withId("selection-all")));
        assertThat(selections.of(ute)).isEmpty();
    }

    @Test
    void aPeriodInTheFutureIsEmptyAndOffered() {
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=2099-01-01..2099-01-31");

        _assertOne(EmptyState.class);
        assertThat(select("filter-period").getValue()).isInstanceOf(Period.Between.class);
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("1 yes out of 1 ask made");
    }

    private static void open(String address) {
        var parts = (address + "?").split("\\?", -1);
        UI.getCurrent().navigate("exercises");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Object> select(String id) {
        return _get(Select.class, spec -> spec.withId(id));
    }

    private Asker shared(Person who) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    private Asker told(Person who, int chance, Outcome outcome) {
        var ask = shared(who);
        ask.expect(chance, 60);
        ask.answered(outcome).fearAfter(40);
        return ask;
    }

    private void told(Person who, int chance, Outcome outcome, int many) {
        for (int i = 0; i < many; i++) told(who, chance, outcome);
    }

    private void settle() {
        counting.countAnew();
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static String text(String id) {
        return card(id).getElement().getTextRecursively();
    }

    private static Component card(String id) {
        return _get(Section.class, spec -> spec.withId(id));
    }

    private static String drawn(String id) {
        return _find(card(id), Svg.class).stream()
                .flatMap(svg -> svg.getElement().getPropertyNames().map(svg.getElement()::getProperty))
                .collect(Collectors.joining());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}

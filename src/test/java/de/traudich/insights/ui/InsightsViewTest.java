package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import de.traudich.Cast;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach's asks say: no more than the numbers allow, and no longer than it is shared.
class InsightsViewTest extends InsightsWindow {

    @Autowired
    private Cast cast;

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
        told(miriam, 10, Outcome.YES, 10);
        shared(miriam).notAsked(NotAskedReason.PROTECTED);
        settle();

        open("insights?period=all");

        assertThat(titles())
                .contains(
                        "Im Schnitt 10\u00a0% erwartet, 100\u00a0% wurden ein Ja",
                        "10 Ja bei 10 gestellten Fragen", "Angst davor und danach", "Wer dich gerade braucht");
        assertThat(text("funnel")).contains("1 nicht gefragt", "Wollte die Person schonen 1");
        assertThat(_find(NativeTableHeaderCell.class))
                .filteredOn(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .contains("0 bis 100\u00a0%", "Miriam");
        assertThat(_find(NativeTableCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .contains("72–100 %");
    }

    @Test
    void ofNineAnswersNothingIsClaimed() {
        told(miriam, 10, Outcome.YES, 9);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("Erwartet 10\u00a0%, geschehen 100\u00a0%: noch kein klarer Unterschied");
    }

    @ParameterizedTest
    @CsvSource({"90, 10, Das ist genauer", "50, 50, mindestens genauso gut"})
    void theScoreStandsBesideAlwaysNamingTheAverage(int yes, int no, String said) {
        told(miriam, yes, Outcome.YES, 10);
        told(miriam, no, Outcome.NO, 9);
        settle();
        open("insights?period=all");
        assertThat(text("calibration")).doesNotContain("Brier", said);

        told(miriam, no, Outcome.NO);
        settle();

        open("insights?period=all");
        assertThat(text("calibration")).contains("Brier", said);
        open("insights?view=coachee&period=all&coachee=" + miriam.id().value());
        assertThat(text("expected")).contains("Brier", said);
    }

    @Test
    void whatIsUnclearIsNoFinding() {
        told(miriam, 50, Outcome.YES, 3);
        told(miriam, 50, Outcome.NO, 3);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("Erwartet 50\u00a0%, geschehen 50\u00a0%: noch kein klarer Unterschied");
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
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all");

        assertThat(titles()).contains("1 yes out of 1 ask made");
    }
}

package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.insights.Period;
import de.traudich.insights.Selection;
import de.traudich.insights.Selections;
import de.traudich.shared.ui.EmptyState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A period of one's own, from one day until another.
class PeriodFieldsTest extends InsightsWindow {

    @Autowired
    private MutableClock clock;

    @Autowired
    private Selections selections;

    private LocalDate today;

    @BeforeEach
    void askToday() {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        told(miriam, 20, Outcome.YES);
        settle();
        open("insights?period=all");
    }

    @Test
    void bothDaysCount() {
        choose(today.minusDays(30), today);
        assertThat(titles()).contains("1 Ja bei 1 gestellten Frage");

        choose(today.minusDays(30), today.minusDays(1));
        _assertOne(EmptyState.class);
    }

    @Test
    void itStandsInTheAddressAndIsKept() {
        var period = new Period.Between(today.minusDays(3), today);

        choose(period.from(), period.to());

        assertThat(select("filter-period").getValue()).isEqualTo(period);
        assertThat(_get(Anchor.class, spec -> spec.withId("page-comparisons")).getHref())
                .contains("period=" + period.from() + ".." + period.to());
        assertThat(Selection.of(selections.of(ute)).selection().period()).isEqualTo(period);
    }

    @Test
    void aReversedPeriodSaysSoAndChangesNothing() {
        choose(today, today.minusDays(1));

        assertRefused("until", "Das Ende liegt vor dem Anfang. Wähle einen späteren Tag oder einen früheren Anfang.");
        assertThat(day("from").getValue()).isEqualTo(today);
        assertThat(day("until").getValue()).isEqualTo(today.minusDays(1));

        _setValue(day("until"), today);
        click();
        assertThat(day("until").isInvalid()).isFalse();
        assertThat(select("filter-period").getValue()).isEqualTo(new Period.Between(today, today));
    }

    @Test
    void aPeriodThatHasNotBegunSaysSo() {
        choose(today.plusDays(1), today.plusDays(9));

        assertRefused("from", "Dieser Zeitraum hat noch nicht begonnen. Wähle einen Tag bis heute.");
        assertThat(day("from").getValue()).isEqualTo(today.plusDays(1));
    }

    @Test
    void aDayThatIsMissingOrOddSaysSo() {
        _setValue(day("from"), LocalDate.of(1999, 12, 31));
        click();

        assertRefused("from", "Wähle einen Tag ab dem Jahr 2000.");
        assertRefused("until", "Wähle einen Tag.");
    }

    @Test
    void anAddressFillsTheFields() {
        open("insights?period=2026-01-05..2026-02-01");

        assertThat(day("from").getValue()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(day("until").getValue()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(_get(Details.class, spec -> spec.withId("period-own")).isOpened())
                .isTrue();
    }

    private void assertRefused(String field, String said) {
        assertThat(day(field).isInvalid()).isTrue();
        assertThat(day(field).getErrorMessage()).isEqualTo(said);
        assertThat(select("filter-period").getValue()).isEqualTo(new Period.Ever());
        assertThat(titles()).contains("1 Ja bei 1 gestellten Frage");
        assertThat(selections.of(ute)).isEmpty();
    }

    private static void choose(LocalDate from, LocalDate until) {
        _get(Details.class, spec -> spec.withId("period-own")).setOpened(true);
        _setValue(day("from"), from);
        _setValue(day("until"), until);
        click();
    }

    private static void click() {
        _click(_get(Button.class, spec -> spec.withId("period-show")));
    }

    private static DatePicker day(String name) {
        return _get(DatePicker.class, spec -> spec.withId("period-" + name));
    }
}

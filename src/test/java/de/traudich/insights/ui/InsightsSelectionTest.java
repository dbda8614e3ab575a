package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Outcome;
import de.traudich.coaching.Groups;
import de.traudich.exercises.Brake;
import de.traudich.insights.Period;
import de.traudich.insights.Selection;
import de.traudich.insights.Selections;
import de.traudich.shared.ui.EmptyState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which asks are looked at: kept, combined, and said where an address speaks of what is no more.
class InsightsSelectionTest extends InsightsWindow {

    @Autowired
    private Groups groups;

    @Autowired
    private Selections selections;

    @Test
    void comparisonsStandRowByRow() {
        told(miriam, 20, Outcome.YES, 10);
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
    void aTitleCountsOnlyRowsOfTenAnswers() {
        told(miriam, 20, Outcome.YES, 10);
        for (var exercise : List.of("E02", "E03", "E04")) told(exercise, 10);
        told("E05", 9);
        settle();

        open("insights?view=comparisons&period=all");
        assertThat(titles()).contains("In allen 4 Zeilen ab zehn Antworten öfter Ja als erwartet");

        told("E05", 1);
        for (int i = 0; i < 5; i++) {
            told(miriam, "E06", 50, Outcome.YES);
            told(miriam, "E06", 50, Outcome.NO);
        }
        told("E07", 1);
        settle();
        open("insights?view=comparisons&period=all");
        assertThat(titles()).contains("In 5 von 6 Zeilen ab zehn Antworten öfter Ja als erwartet");
    }

    private void told(String exercise, int many) {
        for (int i = 0; i < many; i++) told(miriam, exercise, 20, Outcome.YES);
    }

    @Test
    void fewerThanFiveAreACount() {
        told(miriam, 20, Outcome.YES, 4);
        settle();

        open("insights?view=comparisons&period=all");

        assertThat(text("by-brake")).contains("4 von 4", "Noch zu wenige für einen Anteil.");
        assertThat(titles())
                .filteredOn(title -> !title.equals("Wie lange Antworten brauchen"))
                .hasSize(3)
                .allMatch(title -> title.startsWith("Kein klarer Unterschied"));
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
}

package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import de.traudich.Cast;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Role;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach looks at what came of every exercise.
class ExercisesPageTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Test
    void aPeriodWithoutAnAskIsEmpty() {
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?view=exercises&period=2099-01-01..2099-01-31");

        _assertOne(EmptyState.class);
    }

    @Test
    void exercisesStandInTheOrderOfTheirTitles() {
        told(miriam, 20, Outcome.YES, 10);
        var other = cast.planned(miriam, "E02");
        other.show(Visibility.OUTCOME);
        other.notAsked(NotAskedReason.FEAR);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        settle();

        open("insights?view=exercises");

        assertThat(titles()).contains("Bei 1 von 1 Übung ab zehn Antworten öfter Ja als erwartet");
        var text = text("exercise-lines");
        assertThat(text)
                .contains("10 gefragt · 1 nicht gefragt · 10 beantwortet · 10 Ja")
                .contains("Entschieden sind 11, gefragt wurde bei 10: 91\u00a0%.")
                .contains("0 gefragt · 1 nicht gefragt", "Noch zu wenige für einen Anteil.")
                .doesNotContain("Angst davor und danach:");
        var titles = List.of(
                cast.exercise("E01").in(Language.DE).title(),
                cast.exercise("E02").in(Language.DE).title());
        assertThat(titles.stream().sorted().toList()).isSortedAccordingTo(Comparator.comparingInt(text::indexOf));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("20 %", "100 %", "72–100 %");
    }

    @Test
    void aRowHasAHeaderAndAPictureLeadsToItsAsks() {
        told(miriam, 20, Outcome.YES, 5);
        settle();

        open("insights?view=exercises");

        assertThat(_find(NativeTableHeaderCell.class))
                .filteredOn(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .isNotEmpty()
                .containsOnly("Nach der Uhrzeit fragen");
        var picture = _get(ComparedLine.class).getElement().getChild(1);
        assertThat(picture.getAttribute("role")).isEqualTo("link");
    }

    @Test
    void whatIsAllAlikeIsStillAPicture() {
        told(miriam, 50, Outcome.YES, 3);
        told(miriam, 50, Outcome.NO, 3);
        settle();

        open("insights?view=exercises");

        assertThat(titles()).contains("Kein klarer Unterschied zwischen erwartet und geschehen");
        assertThat(drawn("exercise-lines")).contains("class=\"ring\"");
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?view=exercises");

        assertThat(text("exercise-lines")).contains("1 asked", "1 yes");
    }
}

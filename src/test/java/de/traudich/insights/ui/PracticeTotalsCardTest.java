package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.people.Consent;
import de.traudich.people.Consents;
import de.traudich.people.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the owner of a practice sees of everybody, and how a coachee says that they may be counted.
class PracticeTotalsCardTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Consents consents;

    @Autowired
    private MutableClock clock;

    @Test
    void withoutFiveWhoAgreedThereIsASentence() {
        told(miriam, 30, Outcome.YES);
        consents.give(miriam, Consent.PRACTICE_TOTALS);
        settle();

        openPractice();

        assertThat(text("practice-totals"))
                .contains("Noch gibt es nichts zu zeigen", "Wer zugestimmt hat, wird nicht gezeigt");
        _assertNone(NativeTableCell.class);
    }

    @Test
    void fiveWhoAgreedAreARowOfSums() {
        openBrowser(Locale.ENGLISH);
        var five = IntStream.range(0, 5)
                .mapToObj(i -> cast.coachee(ute, "Coachee " + i))
                .toList();
        five.forEach(one -> consents.give(one, Consent.PRACTICE_TOTALS));
        five.forEach(one -> told(one, 30, Outcome.YES));
        settle();
        clock.advance(Duration.ofDays(93));

        openPractice();

        assertThat(_find(card("practice-totals"), NativeTableCell.class).stream()
                        .map(NativeTableCell::getText))
                .containsExactly("5", "5", "5", "0", "30 %", "100 %", "57–100 %");
        assertThat(_find(card("practice-totals"), NativeTableHeaderCell.class)
                        .getLast()
                        .getElement())
                .satisfies(row -> assertThat(row.getAttribute("scope")).isEqualTo("row"))
                .satisfies(row -> assertThat(row.getText()).contains(" to "));
        assertThat(text("practice-totals")).doesNotContain("Coachee 0");
    }

    @Test
    void aCoacheeAgreesAndTakesItBackWithOneTap() {
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("my-coach");
        assertThat(agree().getValue()).isFalse();

        _setValue(agree(), true);
        assertThat(consents.given(miriam, Consent.PRACTICE_TOTALS)).isTrue();
        assertThat(said()).isEqualTo("Gespeichert. Was ab jetzt beantwortet wird, zählt mit.");

        _setValue(agree(), false);
        assertThat(consents.given(miriam, Consent.PRACTICE_TOTALS)).isFalse();
        assertThat(said()).startsWith("Zurückgenommen.");
    }

    @Test
    void whoIsNoOwnerSeesNoSums() {
        UI.getCurrent().navigate("practice");

        _assertNone(Section.class, spec -> spec.withId("practice-totals"));
    }

    private void openPractice() {
        signIn(ute, Role.OWNER);
        UI.getCurrent().navigate("practice");
    }

    private static Checkbox agree() {
        return _get(Checkbox.class, spec -> spec.withId("consent-totals"));
    }

    private static String said() {
        return _get(Paragraph.class, spec -> spec.withId("consent-said")).getText();
    }
}

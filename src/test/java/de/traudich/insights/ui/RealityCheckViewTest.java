package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Numeral;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Never more than the number of answers allows.
class RealityCheckViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNoRealityCheckOfTheirOwn() {
        signIn(ute, Role.COACH);

        open();

        _assertNone(RealityCheckView.class);
    }

    @Test
    void withoutAnAskThereIsOneThingToDo() {
        open();

        assertThat(_get(Anchor.class, spec -> spec.withId("to-today")).getHref())
                .isEqualTo("today");
        _assertNone(ExpectedCard.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 0", "4, 0, 1, 0", "5, 2, 2, 0", "10, 2, 2, 1", "20, 2, 2, 2"})
    void theDisplayLadderDecidesWhatIsDrawn(int answers, int numerals, int charts, int sentences) {
        answer(answers, 30);

        open();

        var card = _get(ExpectedCard.class);
        assertThat(_find(card, Numeral.class)).hasSize(numerals);
        assertThat(_find(card, Chart.class)).hasSize(charts);
        assertThat(_find(card, Paragraph.class).stream().filter(RealityCheckViewTest::isSentence))
                .hasSize(sentences);
    }

    @Test
    void theTitleClaimsNoMoreThanTheIntervalAllows() {
        answer(6, 30);
        open();
        assertThat(titles()).contains("Erwartet und geschehen: noch kein klarer Unterschied");

        answer(6, 0);
        answer(8, 0);
        open();
        assertThat(titles()).contains("Die Welt sagt öfter Ja, als du erwartest");
    }

    @Test
    void ofNineAnswersNothingIsClaimed() {
        answer(9, 0);
        open();
        assertThat(titles()).contains("Erwartet und geschehen: noch kein klarer Unterschied");

        answer(1, 0);
        open();
        assertThat(titles()).contains("Die Welt sagt öfter Ja, als du erwartest");
    }

    @Test
    void everyPictureHasASentenceAndATable() {
        answer(5, 30);

        open();

        assertThat(_find(Chart.class)).hasSize(3).allSatisfy(chart -> {
            var plot = chart.getElement().getChild(0);
            assertThat(plot.getAttribute("role")).isEqualTo("img");
            assertThat(plot.getAttribute("aria-label")).isNotBlank();
            assertThat(_find(chart, ChartTable.class)).hasSize(1);
        });
        assertThat(_find(ChartTable.class))
                .extracting(table -> table.getId().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsOpenAndWhatWasNotAskedIsCountedBesideWhatCameBack() {
        answer(1, 30);
        var silent = cast.planned(miriam, "E04");
        silent.asked();
        clock.advance(Duration.ofDays(14));
        silent.report(Outcome.NO_REPLY);
        cast.planned(miriam, "E03").asked();
        cast.planned(miriam, "E05").notAsked(NotAskedReason.FEAR);

        open();

        assertThat(paragraphs())
                .contains("3 gefragt · 1 beantwortet · 1 ohne Antwort · 1 noch offen · 1 nicht gefragt");
    }

    @Test
    void moreLessonsComeOnRequestAndNoneTwice() {
        for (int i = 1; i <= 7; i++) {
            cast.planned(miriam, "E01").answered(Outcome.YES).learn("Lehre " + i, false);
            clock.advance(Duration.ofMinutes(1));
        }
        open();
        assertThat(lessons()).containsExactly("Lehre 7", "Lehre 6", "Lehre 5", "Lehre 4", "Lehre 3");

        _click(_get(Button.class, spec -> spec.withId("more-lessons")));

        assertThat(lessons()).hasSize(7).endsWith("Lehre 2", "Lehre 1");
        _assertNone(Button.class, spec -> spec.withId("more-lessons"));
    }

    @Test
    void withoutAKindOfAskNoFigureStandsBeside() {
        answer(5, 30);

        open();

        _assertOne(ResearchCard.class);
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Veröffentlichte Zahlen stehen nur neben"));
        _assertNone(Anchor.class, spec -> spec.withId("source-uce-mean"));
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(miriam, Role.COACHEE);
        answer(1, 30);

        open();

        assertThat(titles()).contains("1 yes out of 1 ask");
    }

    private static void open() {
        UI.getCurrent().navigate("exercises");
        UI.getCurrent().navigate("reality-check");
    }

    /// Every other one a yes, beginning with a yes.
    private void answer(int count, int chance) {
        for (int i = 0; i < count; i++) {
            var ask = cast.planned(miriam, "E01");
            ask.expect(chance, 60);
            ask.answered(i % 2 == 0 ? Outcome.YES : Outcome.NO);
            ask.fearAfter(40);
        }
    }

    private static boolean isSentence(Paragraph paragraph) {
        return !paragraph.hasClassName("small");
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> lessons() {
        return paragraphs().stream().filter(text -> text.startsWith("Lehre")).toList();
    }
}

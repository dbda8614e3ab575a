package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Channel;
import de.traudich.insights.Noted;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long replies take, on the page of comparisons and of one coachee.
class RepliesPageTest extends InsightsWindow {

    private static final String PAGE = "insights?view=comparisons&period=all";

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
    void withoutAnAskThereIsNoCard() {
        open(PAGE);

        _assertOne(EmptyState.class);
        _assertNone(Section.class, spec -> spec.withId("replies"));
    }

    /// Nothing has come back yet, so nothing can be compared; who waits is there.
    @Test
    void oneOpenAskIsCountedAndThePageIsNotEmpty() {
        noted.open(miriam, Channel.EMAIL, Duration.ofDays(3));
        settle();

        open(PAGE);

        _assertNone(EmptyState.class);
        assertThat(text("replies")).contains("E-Mail", "0 von 1 beantwortet, 1 offen", "Noch zu wenige");
        assertThat(drawn("replies")).isEmpty();
        assertThat(cells()).containsExactly("E-Mail", "1", "0", "1", "–", "–", "–", "–");
    }

    @Test
    void fromFiveAsksOnThereAreShares() {
        for (int ask = 0; ask < 4; ask++) noted.replied(miriam, Channel.EMAIL, Duration.ofDays(1));
        settle();
        open(PAGE);
        assertThat(drawn("replies")).isEmpty();

        noted.open(miriam, Channel.EMAIL, Duration.ofDays(20));
        settle();
        open(PAGE);
        assertThat(count(drawn("replies"), "class=\"stem\"")).isEqualTo(3);
        assertThat(cells()).containsExactly("E-Mail", "5", "4", "1", "–", "80 %", "80 %", "80 %");
    }

    @Test
    void whatIsNotKnownYetIsNotDrawn() {
        for (int ask = 0; ask < 5; ask++) noted.open(miriam, Channel.LETTER, Duration.ofDays(3));
        settle();

        open(PAGE);

        assertThat(count(drawn("replies"), "class=\"stem\"")).isEqualTo(1);
        assertThat(cells()).containsExactly("Brief", "5", "0", "5", "–", "0 %", "–", "–");
    }

    @Test
    void howOpenAsksAreCountedIsSaidAndAPictureIsASentence() {
        for (int ask = 0; ask < 5; ask++) noted.replied(miriam, Channel.EMAIL, Duration.ofMinutes(30));
        settle();

        open(PAGE);

        assertThat(text("replies"))
                .contains(
                        "Offene Fragen sind nicht weggelassen, sondern zählen als „dauert länger als bis jetzt“",
                        "Kam eine Antwort, dann in der Hälfte der Fälle innerhalb von 30 min.");
        assertThat(_find(card("replies"), Div.class))
                .extracting(plot -> plot.getElement().getAttribute("aria-label"))
                .contains("E-Mail: 5 von 5 beantwortet, 0 offen. Anteil mit Antwort bis Tag 2: 100 %, bis Tag 7: 100 %,"
                        + " bis Tag 14: 100 %.");
        assertThat(_find(card("replies"), Anchor.class))
                .extracting(link -> link.getId().orElse(""))
                .contains("replies-table-csv", "replies-table-xlsx", "replies-table-svg");
    }

    @Test
    void aReplyMovesTheOpenWindow() {
        var ask = shared(miriam);
        ask.waiting();
        settle();
        open(PAGE);
        assertThat(text("replies")).contains("0 von 1 beantwortet, 1 offen");

        ask.report(Outcome.NO);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(text("replies")).contains("1 von 1 beantwortet, 0 offen");
        });
    }

    @Test
    void oneCoacheeHasTheirOwn() {
        for (int ask = 0; ask < 5; ask++) noted.replied(miriam, Channel.EMAIL, Duration.ofDays(1));
        noted.silent(miriam, Channel.PHONE, Duration.ofDays(14));
        settle();

        open("insights?view=coachee&period=all&coachee=" + miriam.id().value());

        assertThat(cells())
                .containsExactly(
                        "Telefon", "1", "0", "0", "–", "–", "–", "–", "E-Mail", "5", "5", "0", "24 h", "100 %", "100 %",
                        "100 %");
        assertThat(text("replies")).doesNotContainIgnoringCase("dein").doesNotContain(" du ");
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        noted.open(miriam, Channel.EMAIL, Duration.ofDays(3));
        settle();

        open(PAGE);

        assertThat(titles()).contains("Time to reply");
        assertThat(text("replies")).contains("0 of 1 replied to, 1 open", "longer than until now");
    }

    private static List<String> cells() {
        return _find(card("replies"), HtmlContainer.class).stream()
                .filter(cell -> cell instanceof NativeTableCell
                        || "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}

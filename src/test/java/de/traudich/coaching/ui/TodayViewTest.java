package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Stage;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Today;
import de.traudich.coaching.Withdrawing;
import de.traudich.people.Person;
import de.traudich.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What lies before a coachee: empty, arriving, reloaded.
class TodayViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Coaching coaching;

    @Autowired
    private Today today;

    @Autowired
    private Withdrawing withdrawing;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNoToday() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("today");

        _assertNone(TodayView.class);
    }

    @Test
    void nothingOpenOffersThreeSmallStarts() {
        UI.getCurrent().navigate("today");
        assertThat(starts()).isEqualTo(3);

        _click(_find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("take-"))
                .findFirst()
                .orElseThrow());

        assertThat(ask().stage()).isEqualTo(Stage.PLANNED);
        _assertOne(AskCard.class);
    }

    @Test
    void theSameStartIsNotTakenTwice() {
        today.take(miriam, cast.exercise("E01").id());
        today.take(miriam, cast.exercise("E01").id());

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void aReloadLandsInTheSameStep() {
        assign();
        UI.getCurrent().navigate("today");
        press("predict");
        press("keep-prediction");
        press("asked");

        UI.getCurrent().navigate("exercises");
        UI.getCurrent()
                .navigate("today", QueryParameters.of("ask", ask().id().value().toString()));

        _assertOne(NativeButton.class, spec -> spec.withId("outcome-no"));
    }

    @Test
    void anAssignmentArrivesWhileTheViewIsOpen() {
        UI.getCurrent().navigate("today");
        _assertNone(AskCard.class);

        assign();

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_find(H2.class)).extracting(H2::getText).contains("Nach der Uhrzeit fragen");
        });
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Nur Mut.");
    }

    @Test
    void whatItsCoachTakesBackIsGoneWithAKindWord() {
        assign();
        UI.getCurrent().navigate("today");
        _assertOne(AskCard.class);

        withdrawing.withdraw(ute, ask().id());

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(Paragraph.class, spec -> spec.withId("withdrawn")).getText())
                    .isEqualTo("Ute hat „Nach der Uhrzeit fragen“ zurückgenommen. Du musst nichts mehr tun.");
        });
        _assertNone(AskCard.class);
    }

    @Test
    void anIdeaThatAnotherWindowThrewAwayIsGone() {
        var idea = today.begin(miriam);
        UI.getCurrent().navigate("today", QueryParameters.of("ask", idea.value().toString()));
        _assertOne(AskCard.class);

        today.discard(miriam, idea);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            _assertNone(AskCard.class);
        });
    }

    @Test
    void aClosedViewIsWatchedNoMore() {
        UI.getCurrent().navigate("today");
        assertThat(today.topics().watched(miriam.id())).isTrue();

        UI.getCurrent().navigate("exercises");

        assertThat(today.topics().watched(miriam.id())).isFalse();
    }

    private void assign() {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "Nur Mut.");
    }

    private Ask ask() {
        return today.of(miriam.id()).getFirst().ask();
    }

    private static long starts() {
        return _find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("take-"))
                .count();
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}

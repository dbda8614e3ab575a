package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing came back: what the card offers, and from when on.
class AskSilenceTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Today today;

    @Autowired
    private MutableClock clock;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void silenceIsOfferedAsNoReplyOnlyWhenTheTimeIsOver() {
        waitingSince(Duration.ofDays(13));
        _assertNone(Button.class, spec -> spec.withId("no-reply"));
        press("answer-is-here");
        _assertNone(NativeButton.class, spec -> spec.withId("outcome-no-reply"));

        waitingSince(Duration.ofDays(14));
        press("no-reply");
        tap("fear-20");

        assertThat(ask().outcome()).isEqualTo(Outcome.NO_REPLY);
        _get(Button.class, spec -> spec.withId("late-answer"));
    }

    @Test
    void whoKeepsWaitingPutsTheCardAway() {
        waitingSince(Duration.ofDays(14));

        press("keep-waiting");

        assertThat(ask().stage()).isEqualTo(Stage.WAITING);
        _assertNone(AskCard.class);
    }

    @Test
    void anAnswerThatComesAfterAllIsEntered() {
        waitingSince(Duration.ofDays(14));
        press("no-reply");
        press("skip-fear");
        clock.advance(Duration.ofDays(3));

        press("late-answer");
        tap("outcome-referred");

        assertThat(ask().outcome()).isEqualTo(Outcome.REFERRED);
        _assertNone(NativeButton.class, spec -> spec.withId("outcome-referred"));
    }

    private void waitingSince(Duration time) {
        var asker = cast.planned(miriam, "E02");
        asker.asked();
        asker.waiting();
        clock.advance(time);
        UI.getCurrent().navigate("exercises");
        UI.getCurrent()
                .navigate("today", QueryParameters.of("ask", asker.id().value().toString()));
    }

    private Ask ask() {
        return today.of(miriam.id()).getFirst().ask();
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static void tap(String id) {
        _click(_get(NativeButton.class, spec -> spec.withId(id)));
    }
}

package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What hangs on the wall of a workshop, as Today speaks of it.
class AskWallTest extends ViewTest {

    @Autowired
    private Cast cast;

    private Asker asker;

    @BeforeEach
    void somethingHangsOnTheWall() {
        Person miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        asker = cast.planned(miriam, "E01").answered(Outcome.YES);
        asker.fearAfter(20);
        asker.learn("Fragen kostet nichts.", true);
        signIn(miriam, Role.COACHEE);
        UI.getCurrent()
                .navigate("today", QueryParameters.of("ask", asker.id().value().toString()));
    }

    @Test
    void itSaysThatTheWallReadsIt() {
        assertThat(learned().getHelperText()).contains("Wand").doesNotContain("Das liest nur du");
    }

    @Test
    void otherWordsHangInTheirPlace() {
        keep("Fragen lohnt sich.");

        assertThat(asker.ask().released()).isTrue();
        assertThat(asker.ask().learned()).isEqualTo("Fragen lohnt sich.");
    }

    @Test
    void whatWasTakenOffMeanwhileStaysOff() {
        asker.learn("Fragen kostet nichts.", false);

        keep("Fragen lohnt sich.");

        assertThat(asker.ask().released()).isFalse();
        assertThat(learned().getHelperText()).isEqualTo("Das siehst nur du.");
    }

    @Test
    void whoReadsItBesidesIsSaidToo() {
        _setValue(_get(Audience.class), Visibility.COACH);

        assertThat(learned().getHelperText()).contains("Wand", "Ute");
    }

    @Test
    void noWordsHangNowhere() {
        keep("");

        assertThat(asker.ask().released()).isFalse();
    }

    private static void keep(String words) {
        _setValue(learned(), words);
        _click(_get(Button.class, spec -> spec.withId("keep-learned")));
    }

    private static TextArea learned() {
        return _get(TextArea.class, spec -> spec.withId("learned"));
    }
}

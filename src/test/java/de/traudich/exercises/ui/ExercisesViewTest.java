package de.traudich.exercises.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExercisesViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
    }

    @Test
    void aCoachFindsTheWholeCatalogue() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("exercises");

        assertThat(hits()).isEqualTo("45 Übungen");
        assertThat(_find(ExerciseRow.class)).hasSize(45);
    }

    @Test
    void aLinkShowsTheSameSelection() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("exercises", QueryParameters.of("q", "uhrzeit"));

        assertThat(hits()).isEqualTo("1 Übung");
        assertThat(search().getValue()).isEqualTo("uhrzeit");
    }

    @Test
    void nothingFoundOffersTheWayBack() {
        signIn(ute, Role.COACH);
        UI.getCurrent().navigate("exercises");

        _setValue(search(), "Quastenflosser");
        assertThat(_find(ExerciseRow.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withId("clear")));

        assertThat(_find(ExerciseRow.class)).hasSize(45);
        assertThat(search().getValue()).isEmpty();
    }

    @Test
    void aCoacheeReadsAndNoMore() {
        signIn(cast.coachee(ute, "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("exercises");
        _assertNone(Button.class, spec -> spec.withId("write"));
        UI.getCurrent().navigate("exercises/" + cast.exercise("E01").id().value());

        assertThat(_get(H1.class).getText()).isEqualTo("Nach der Uhrzeit fragen");
        _assertNone(Anchor.class, spec -> spec.withId("assign"));
        UI.getCurrent().navigate("exercises/new");
        _assertNone(ExerciseEditor.class);
    }

    @Test
    void englishReadersReadEnglish() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("exercises", QueryParameters.fromString("q=time&level=easy"));

        assertThat(hits()).contains("exercise");
        assertThat(_find(ExerciseRow.class)).isNotEmpty();
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withId("search"));
    }

    private static String hits() {
        return _get(Paragraph.class, spec -> spec.withId("hits")).getText();
    }
}

package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Hosting;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach finds and plans workshops.
class WorkshopsViewTest extends ViewTest {

    @Autowired
    Cast cast;

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    private Person coach;

    @BeforeEach
    void signInAsCoach() {
        coach = cast.coach("Ute");
        signIn(coach, Role.COACH);
    }

    @Test
    void whoHasNoWorkshopIsAskedForTheFirstOne() {
        UI.getCurrent().navigate("workshops");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withId("new-workshop"))).hasSize(1);
    }

    @Test
    void theListSaysInWordsWhatRunsAndWhatIsOver() {
        var open = rooms.open(coach);
        var closed = rooms.open(coach);
        hosting.close(closed.workshop.id(), coach);

        UI.getCurrent().navigate("workshops");

        assertThat(link(open).getElement().getTextRecursively()).contains("Einfach fragen", "Läuft gerade");
        assertThat(link(closed).getElement().getTextRecursively()).contains("Vorbei");
        assertThat(_find(Section.class)).hasSize(2);
        assertThat(_find(RouterLink.class, spec -> spec.withText("Bericht")))
                .extracting(RouterLink::getHref)
                .containsExactly("workshops/" + closed.workshop.id().value() + "/report");
    }

    @Test
    void anotherCoachsWorkshopIsNotInTheList() {
        var foreign = rooms.open();

        UI.getCurrent().navigate("workshops");

        _assertNone(
                RouterLink.class,
                spec -> spec.withId("workshop-" + foreign.workshop.id().value()));
    }

    @Test
    void aTitleAndATimeMakeAWorkshopAndLeadIntoIt() {
        UI.getCurrent().navigate("workshops/new");
        _setValue(field("title"), "Einfach fragen");
        _setValue(field("place"), "Raum 204");

        _click(_get(Button.class, spec -> spec.withId("create")));

        var workshop = hosting.of(coach).getFirst();
        assertThat(workshop.title()).isEqualTo("Einfach fragen");
        assertThat(workshop.place()).isEqualTo("Raum 204");
        assertThat(_get(H1.class).getText()).isEqualTo("Einfach fragen");
    }

    @Test
    void whatDoesNotFitIsSaidAtTheFieldAndStays() {
        UI.getCurrent().navigate("workshops/new");
        _setValue(field("place"), "x".repeat(81));
        _setValue(_get(DateTimePicker.class), null);

        _click(_get(Button.class, spec -> spec.withId("create")));

        assertThat(field("title").getErrorMessage()).contains("1 bis 80 Zeichen");
        assertThat(field("place").isInvalid()).isTrue();
        assertThat(field("place").getValue()).hasSize(81);
        assertThat(_get(DateTimePicker.class).isInvalid()).isTrue();
        assertThat(hosting.of(coach)).isEmpty();
    }

    @Test
    void eightyEmojiAreATitle() {
        UI.getCurrent().navigate("workshops/new");
        _setValue(field("title"), "🙂".repeat(80));

        _click(_get(Button.class, spec -> spec.withId("create")));

        assertThat(hosting.of(coach)).hasSize(1);
    }

    @Test
    void aDayInThePastIsAllowedAndHinted() {
        UI.getCurrent().navigate("workshops/new");
        var starts = _get(DateTimePicker.class);
        _setValue(field("title"), "Nachgetragen");

        _setValue(starts, starts.getValue().minusDays(3));

        assertThat(starts.getHelperText()).contains("Vergangenheit");
        _click(_get(Button.class, spec -> spec.withId("create")));
        assertThat(hosting.of(coach)).hasSize(1);
    }

    @Test
    void whoIsNoCoachSeesNoWorkshops() {
        openBrowser(Locale.GERMAN);
        signIn(cast.coachee(coach, "Miriam"), Role.COACHEE);

        for (var path : List.of("workshops", "workshops/new")) {
            UI.getCurrent().navigate(path);
            _assertNone(WorkshopsView.class);
            _assertNone(WorkshopNewView.class);
        }
    }

    private RouterLink link(Room room) {
        return _get(
                RouterLink.class,
                spec -> spec.withId("workshop-" + room.workshop.id().value()));
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }
}

package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import de.traudich.Cast;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Workshops somebody was in.
class MyWorkshopsViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNone() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("my-workshops");

        _assertNone(MyWorkshopsView.class);
    }

    @Test
    void whoWasInNoneIsShownTheDoor() {
        UI.getCurrent().navigate("my-workshops");

        assertThat(_get(Anchor.class, spec -> spec.withId("join")).getHref()).isEqualTo("join");
    }

    @Test
    void everyRoundSaysWhatWasExpectedAndWhatCame() {
        var room = rooms.open(ute);
        room.join(miriam);
        room.asking();
        var asker = room.asker("Miriam");
        asker.expect(30, 80);
        asker.answered(Outcome.YES).fearAfter(20);
        room.ended();

        UI.getCurrent().navigate("my-workshops");

        assertThat(text()).contains("Einfach fragen", "Nach der Uhrzeit fragen", "Erwartet 30 %, daraus wurde: Ja");
        assertThat(phone(room).getText()).isEqualTo("Ansehen");
    }

    @Test
    void anOpenAnswerIsEnteredOnThePhonesPage() {
        var room = rooms.open(ute);
        room.join(miriam);
        room.asking();
        room.asker("Miriam").asked();

        UI.getCurrent().navigate("my-workshops");

        assertThat(phone(room).getText()).isEqualTo("Antwort nachtragen");
        assertThat(phone(room).getHref()).isEqualTo("p/" + room.workshop.id().value());
    }

    @Test
    void aRoundBeforeTheyCameIsSaid() {
        var room = rooms.open(ute, "Emil").asking().ended();
        room.join(miriam);

        UI.getCurrent().navigate("my-workshops");

        assertThat(text()).contains("Diese Runde lief ohne dich.");
    }

    private static Anchor phone(Room room) {
        return _get(
                Anchor.class, spec -> spec.withId("phone-" + room.workshop.id().value()));
    }

    private static String text() {
        return _get(MyWorkshopsView.class).getElement().getTextRecursively();
    }
}

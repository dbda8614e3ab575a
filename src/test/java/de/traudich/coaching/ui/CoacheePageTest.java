package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.coaching.Coachees;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// The page of a coachee, Miriam, who has made one ask and shares nothing of it yet.
abstract class CoacheePageTest extends ViewTest {

    @Autowired
    Cast cast;

    @Autowired
    Coachees coachees;

    Person ute;

    Person miriam;

    Asker ask;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = cast.planned(miriam, "E01");
        ask.expect(20, 70);
        ask.answered(Outcome.NO);
        ask.fearAfter(30);
        ask.learn("Er war freundlich.", false);
        signIn(ute, Role.COACH);
    }

    void press(String what) {
        _click(_get(Button.class, spec -> spec.withId(id(what))));
    }

    String id(String what) {
        return what + ask.id().value();
    }

    static void open(PersonId coachee) {
        UI.getCurrent().navigate(CoacheeView.address(coachee));
    }

    static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}

package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.exercises.Exercise;
import de.traudich.people.Role;
import de.traudich.workshops.Hosting;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.beans.factory.annotation.Autowired;

/// The control room as a test enters it and presses what is there.
abstract class ControlRoomTest extends ViewTest {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Room.Rooms rooms;

    @Autowired
    protected Hosting hosting;

    @Autowired
    protected MutableClock clock;

    protected Room enter(Room room) {
        signIn(room.coach, Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value());
        return room;
    }

    /// Pictures come by themselves, a tick after the change.
    protected static void eventually(ThrowingRunnable seen) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            seen.run();
        });
    }

    protected void choose(String code) {
        @SuppressWarnings("unchecked")
        ComboBox<Exercise> exercises = _get(ComboBox.class);
        _setValue(exercises, cast.exercise(code));
    }

    protected static void primary(String expected) {
        eventually(() -> assertThat(button("primary").getText()).isEqualTo(expected));
        _click(button("primary"));
    }

    protected static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    protected static String text(String id) {
        return _get(Component.class, spec -> spec.withId(id)).getElement().getTextRecursively();
    }
}

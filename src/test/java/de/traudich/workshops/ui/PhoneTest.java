package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Asks;
import de.traudich.people.PersonId;
import de.traudich.workshops.Hosting;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.beans.factory.annotation.Autowired;

/// Miriam holds the phone; the other hand on it is another tab.
abstract class PhoneTest extends ViewTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    Asks asks;

    @Autowired
    MutableClock clock;

    /// Miriam on her way, with a guess.
    Room out() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");
        tap("set-off");
        return room;
    }

    Room enter(Room room) {
        UI.getCurrent().navigate("j/" + room.workshop.joinToken());
        _setValue(_get(TextField.class), "Miriam");
        tap("join");
        return room;
    }

    static void reload(Room room) {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(phone(room));
    }

    static void tap(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
        roundtrip();
    }

    static void press(String id) {
        _click(_get(NativeButton.class, spec -> spec.withId(id)));
        roundtrip();
    }

    static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    /// As a browser does: the value and the news that it changed.
    static void type(String id, String text) {
        _setValue(area(id), text, true);
        roundtrip();
    }

    /// Pictures come by themselves, a tick after the change.
    static void eventually(ThrowingRunnable seen) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            seen.run();
        });
    }

    static String screen() {
        return _get(PhoneScreen.class).getElement().getTextRecursively();
    }

    static PersonId miriam(Room room) {
        return room.scene().seats().stream()
                .filter(seat -> seat.name().equals("Miriam"))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /// As the database has it, not as the last picture showed it.
    Ask mine(Room room) {
        var seat = room.scene().seat(miriam(room)).orElseThrow();
        return asks.get(seat.ask(room.round()).orElseThrow().id(), seat.person());
    }

    static String phone(Room room) {
        return "p/" + room.workshop.id().value();
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}

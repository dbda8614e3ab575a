package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.people.Attempts;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Seat;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The door: everybody may knock, only a code or a link opens.
class JoinViewTest extends ViewTest {

    private static final String NO_WORKSHOP = "Hier ist gerade kein Workshop offen.";

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    Attempts attempts;

    @Test
    void aCodeAndAFirstNameAreEnough() {
        var room = rooms.open();

        join(spoken(room).toLowerCase(Locale.ROOT), " Miriam ");

        assertThat(path()).isEqualTo(phone(room));
        assertThat(room.scene().seats()).extracting(Seat::name).containsExactly("Miriam");
    }

    @Test
    void wrongClosedAndUnreadableCodesAreOneAnswer() {
        var room = rooms.open();
        var code = spoken(room);
        hosting.close(room.workshop.id(), room.coach);

        for (var wrong : new String[] {code, "BCD FGH", "12", "AEIOUY", "<script>"}) {
            join(wrong, "Miriam");
            assertThat(_get(Refusal.class).getText()).startsWith(NO_WORKSHOP);
            assertThat(_get(TextField.class).getValue()).isEqualTo("Miriam");
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsTheSameAnswer() {
        UI.getCurrent().navigate("j/gibt-es-nicht");

        assertThat(_get(Refusal.class).getText()).startsWith(NO_WORKSHOP);
        assertThat(_get(Input.class).isVisible()).isTrue();
    }

    @Test
    void theLinkOfTheQrCodeNeedsNoCode() {
        var room = rooms.open();
        UI.getCurrent().navigate("j/" + room.workshop.joinToken());

        assertThat(_find(Input.class)).isEmpty();
        _setValue(_get(TextField.class), "Miriam");
        _click(_get(Button.class, spec -> spec.withId("join")));

        assertThat(path()).isEqualTo(phone(room));
    }

    @Test
    void aNameThatNobodyCanSeeIsSaidAtTheField() {
        var room = rooms.open();

        for (var nameless : new String[] {"", "   ", "\u200B\u202E", "a".repeat(25), "x".repeat(2_000_000)}) {
            join(spoken(room), nameless);
            assertThat(_get(TextField.class).isInvalid()).isTrue();
            assertThat(_get(TextField.class).getErrorMessage()).contains("24 sichtbaren Zeichen");
        }
        assertThat(room.scene().seats()).isEmpty();
    }

    @Test
    void twentyFourEmojiAreTwentyFourCharacters() {
        var room = rooms.open();
        var name = "😀".repeat(24);

        join(spoken(room), name);

        assertThat(room.scene().seats()).extracting(Seat::name).containsExactly(name);
    }

    @Test
    void theSameBrowserIsTheSamePersonAndGoesStraightOn() {
        var room = rooms.open();
        join(spoken(room), "Miriam");

        UI.getCurrent().navigate("join/" + code(room).value());

        assertThat(path()).isEqualTo(phone(room));
        assertThat(room.scene().seats()).hasSize(1);
    }

    @Test
    void aGuestOfAnEarlierWorkshopIsOfferedTheirName() {
        var coach = rooms.open();
        join(spoken(coach), "Miriam");
        var next = rooms.open(coach.coach);

        UI.getCurrent().navigate("j/" + next.workshop.joinToken());

        assertThat(_get(TextField.class).getValue()).isEqualTo("Miriam");
    }

    @Test
    void whoGuessesTooOftenHasToWait() {
        var room = rooms.open();
        var address = Objects.requireNonNullElse(VaadinRequest.getCurrent().getRemoteAddr(), "");
        for (int i = 0; i < 41; i++) attempts.failed(Attempts.Kind.JOIN, address);

        join(spoken(room), "Miriam");

        assertThat(_get(Refusal.class).getText()).startsWith("Das waren viele Versuche");
        assertThat(room.scene().seats()).isEmpty();
    }

    private static void join(String code, String name) {
        UI.getCurrent().navigate("join");
        _setValue(_get(Input.class), code);
        _setValue(_get(TextField.class), name);
        _click(_get(Button.class, spec -> spec.withId("join")));
    }

    private JoinCode code(Room room) {
        return Objects.requireNonNull(
                hosting.get(room.workshop.id(), room.coach).code());
    }

    private String spoken(Room room) {
        return code(room).spoken();
    }

    private static String phone(Room room) {
        return "p/" + room.workshop.id().value();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}

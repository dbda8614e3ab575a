package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTree;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Reveal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The wall is open to everybody, so it may not know anybody.
class BoardViewTest extends ViewTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe"};

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Test
    void anybodyMayOpenItWithoutSigningIn() {
        var room = rooms.open("Xaver", "Yolanda");

        open(room.workshop.boardToken());

        assertThat(wall()).contains("Xaver", "und gerade Yolanda", "sind da");
        assertThat(_get(Button.class, spec -> spec.withId("full-screen")).getAriaLabel())
                .hasValue("Vollbild (Taste F)");
        assertThat(_find(QrCode.class)).hasSize(1);
    }

    @Test
    void anUnknownAddressSaysSoAndNothingElse() {
        open("gibt-es-nicht");

        assertThat(_get(Main.class).getElement().getTextRecursively())
                .isEqualTo("Unter dieser Adresse ist keine Leinwand.");
    }

    @Test
    void itSpeaksTheLanguageOfTheWorkshop() {
        openBrowser(Locale.ENGLISH);

        open(rooms.open("Xaver").workshop.boardToken());

        assertThat(_get(Main.class).getElement().getAttribute("lang")).isEqualTo("de");
        assertThat(wall()).contains("Mehr als ein Nein kann dir nicht passieren.");
    }

    @Test
    void whileTheRoomIsOutNobodyCanBeTold() {
        var room = predicted(rooms.open(NAMES).predicting()).startAsking();
        room.asker("Xaver").answered(Outcome.NO);

        open(room.workshop.boardToken());

        assertThat(wall())
                .contains("bereiten sich vor", "hat eine Antwort", "Ihr erwartet ein Ja mit", "Wirklichkeit: verdeckt")
                .doesNotContain(NAMES)
                .doesNotContain("Nein", "outcome-mark");
    }

    @Test
    void theRevealShowsTheRoomAndNoSinglePerson() {
        var room = predicted(rooms.open(NAMES).predicting()).startAsking();
        for (var name : NAMES) {
            room.asker(name).answered(name.equals("Xaver") ? Outcome.NO : Outcome.YES);
        }
        room.ended();
        reveal(room, Reveal.COMPARED);

        open(room.workshop.boardToken());

        assertThat(wall())
                .contains("5 von 6 mit Schätzung und Antwort", "Ja gesagt.", "43 Punkte mehr als gedacht")
                .doesNotContain(NAMES)
                .doesNotContain(ids(room));
    }

    @Test
    void fewerThanFiveAnswersAreNoDistribution() {
        var room = rooms.open(NAMES).asking();
        room.asker("Xaver").answered(Outcome.NO);
        room.ended();
        reveal(room, Reveal.FEAR);

        open(room.workshop.boardToken());

        assertThat(wall())
                .contains("Noch niemand hat geschätzt und eine Antwort. Unter fünf zeigen wir keine Verteilung.")
                .contains("Noch keine Schätzung. Unter fünf zeigen wir keine Verteilung.")
                .doesNotContain("outcome-mark", "Ja gesagt.")
                .doesNotContain(NAMES);
    }

    private static Room predicted(Room room) {
        for (var name : NAMES) {
            room.asker(name).expect(40, 60);
        }
        return room;
    }

    private void reveal(Room room, Reveal step) {
        while (!room.round().reveal().shows(step)) {
            hosting.reveal(room.workshop.id(), room.round(), room.coach);
        }
    }

    private static void open(String token) {
        UI.getCurrent().navigate("board/" + token);
        roundtrip();
    }

    private static List<String> ids(Room room) {
        return room.scene().seats().stream()
                .map(seat -> seat.person().value().toString())
                .toList();
    }

    /// Everything that goes to the browser: text, attributes, drawings.
    private static String wall() {
        var main = _get(Main.class);
        return PrettyPrintTree.Companion.ofVaadin(main).print()
                + main.getElement().getOuterHTML();
    }
}

package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The report on screen.
class ReportViewTest extends ControlRoomTest {

    @Test
    void theCoachReadsTheRoundsAndTakesFilesAlong() {
        var names = List.of("Miriam", "Kofi", "Emil", "Zofia", "Bernd");
        var room = rooms.open(names.toArray(String[]::new)).predicting();
        names.forEach(name -> room.asker(name).expect(20, 60));
        room.startAsking();
        names.forEach(name -> room.asker(name).answered(Outcome.YES));
        report(room.ended());

        assertThat(text("round-1")).contains("Miriam", "5 Antworten", "Wie die Antworten kamen");
        assertThat(_find(Anchor.class, spec -> spec.withText("PDF"))).hasSize(1);
    }

    @Test
    void aSmallRoomShowsNoComparison() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").answered(Outcome.YES);
        report(room.ended());

        assertThat(text("round-1")).contains("Unter 5 Angaben");
    }

    @Test
    void somebodyElsesReportIsNotHere() {
        var room = rooms.open("Miriam");
        signIn(cast.coach("Anton"), Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value() + "/report");

        assertThat(_find(H1.class)).noneMatch(title -> title.getText().equals("Einfach fragen"));
        assertThat(_find(RouterLink.class, spec -> spec.withId("back"))).hasSize(1);
    }

    private void report(Room room) {
        signIn(room.coach, Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value() + "/report");
    }
}

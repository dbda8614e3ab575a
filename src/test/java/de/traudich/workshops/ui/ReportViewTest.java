package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Role;
import de.traudich.workshops.SummingUp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The report on screen.
class ReportViewTest extends ControlRoomTest {

    @Autowired
    SummingUp sums;

    private static final List<String> NAMES = List.of("Miriam", "Kofi", "Emil", "Zofia", "Bernd");

    @Test
    void theCoachReadsTheRoundsAndTakesFilesAlong() {
        report(asked(rooms.open(NAMES.toArray(String[]::new)), Outcome.YES));

        assertThat(_find(Section.class, spec -> spec.withId("rounds"))).isEmpty();
        assertThat(_get(ReportReplay.class).getElement().getAttribute("moments"))
                .isEqualTo("[[0,0,5]]");
        assertThat(text("kept"))
                .isEqualTo("90 Tage nach dem Schließen gehen Namen, Worte und Notizen. Danach bleiben nur Summen.");
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

    @Test
    void whatCameDaysLaterIsSaidBesideTheCourse() {
        var room = rooms.open(NAMES.toArray(String[]::new)).asking();
        NAMES.forEach(name -> room.asker(name).setOff());
        NAMES.subList(0, 4).forEach(name -> room.asker(name).answered(Outcome.YES));
        room.asker("Bernd").waiting();
        room.ended();
        clock.advance(Duration.ofDays(3));
        room.asker("Bernd").answered(Outcome.YES);

        report(room);

        assertThat(_get(ReportReplay.class).getElement().getAttribute("moments"))
                .endsWith(",4]]");
        assertThat(text("round-1")).contains("4 sind zurück", "Eine weitere Antwort kam später.");
    }

    @Test
    void twoRoundsStandOneBelowTheOther() {
        var room = asked(rooms.open(NAMES.toArray(String[]::new)), Outcome.NO);
        report(asked(room, Outcome.YES));

        assertThat(text("rounds")).contains("erwartet 20\u00a0%, tatsächlich 0\u00a0% Ja", "tatsächlich 100\u00a0% Ja");
    }

    @Test
    void afterNinetyDaysNobodyIsNamedAnyMore() {
        var room = asked(rooms.open(NAMES.toArray(String[]::new)), Outcome.YES);
        assertThat(hosting.close(room.workshop.id(), room.coach)).isTrue();
        clock.advance(SummingUp.KEPT);
        sums.sumUp(100);

        report(room);
        assertThat(text("round-1")).contains("5 Antworten").doesNotContain("Miriam", "Person 1");
        assertThat(text("kept")).startsWith("Seit dem ");

        UI.getCurrent().navigate("workshops/" + room.workshop.id().value());
        assertThat(_find(Section.class, spec -> spec.withId("people"))).isEmpty();
        assertThat(text("open-asks"))
                .isEqualTo("Namen und Worte sind nach 90 Tagen gelöscht worden. Geblieben sind nur Summen.");
    }

    private static Room asked(Room room, Outcome outcome) {
        room.predicting();
        NAMES.forEach(name -> room.asker(name).expect(20, 60));
        room.startAsking();
        NAMES.forEach(name -> room.asker(name).answered(outcome));
        return room.ended();
    }

    private void report(Room room) {
        signIn(room.coach, Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value() + "/report");
    }
}

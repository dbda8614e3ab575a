package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A coach looks at their workshops in a row.
class WorkshopsPageTest extends InsightsWindow {

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private JdbcClient db;

    @Test
    void withoutAWorkshopThereIsAnEmptyState() {
        open("insights?view=workshops");

        _assertOne(EmptyState.class);
        assertThat(_get(Anchor.class, spec -> spec.withId("page-workshops"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void fourAnswersAreCountsAndFiveAPicture() {
        var room = rooms.open(ute, "Kofi", "Zofia", "Ayşe", "Bernd", "Emil").asking();
        for (var name : new String[] {"Kofi", "Zofia", "Ayşe", "Bernd"}) told(room, name, Outcome.YES);
        settle();

        open("insights?view=workshops");
        assertThat(text("workshops"))
                .contains("Einfach fragen", "Runde 1: Nach der Uhrzeit fragen", "4 von 4", "Noch zu wenige")
                .contains("4 gefragt · 1 noch vor dem Fragen · 4 beantwortet · 4 Ja");
        assertThat(drawn("workshops")).isEmpty();

        told(room, "Emil", Outcome.NO);
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(drawn("workshops")).contains("class=\"ring\"", "class=\"disc\"", "class=\"whisker\"");
        });
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("20 %", "80 %", "38–96 %");
        assertThat(titles()).contains("Kein klarer Unterschied zwischen erwartet und geschehen");
    }

    @Test
    void whatIsSummedUpIsASentence() {
        var room = rooms.open(ute, "Kofi").asking();
        told(room, "Kofi", Outcome.YES);
        db.sql("update workshop set summed_up_at = opened_at where id = ?")
                .param(room.workshop.id().value())
                .update();
        settle();

        open("insights?view=workshops");

        assertThat(text("workshops")).contains("nur noch Summen").doesNotContain("Runde 1");
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        var room = rooms.open(ute, "Kofi").asking();
        told(room, "Kofi", Outcome.YES);
        settle();

        open("insights?view=workshops");

        assertThat(text("workshops")).contains("Round 1: ", "1 yes");
    }

    private static void told(Room room, String name, Outcome outcome) {
        var ask = room.asker(name);
        ask.expect(20, 50);
        ask.answered(outcome);
    }
}

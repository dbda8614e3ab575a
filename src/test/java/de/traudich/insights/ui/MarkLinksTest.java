package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Channel;
import de.traudich.insights.Noted;
import de.traudich.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On every page each mark has a link, and each link the asks it counts.
class MarkLinksTest extends MarkedWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    @Test
    void everyRoundOpensItsAsks() {
        var room = rooms.open(ute, "Kofi", "Zofia").asking();
        room.asker("Kofi").notAsked(NotAskedReason.FEAR);
        var zofia = room.asker("Zofia");
        zofia.expect(40, 50);
        zofia.answered(Outcome.YES);
        settle();

        assertEveryLinkHasItsList("insights?view=workshops&period=all", 2);
        var all = link("to-round-" + room.workshop.id().value() + "-1");
        assertThat(all.getText()).isEqualTo("Alle 2 Fragen");

        open(all.getHref());

        assertThat(titles().getFirst()).endsWith("Runde 1: alle Fragen");
        assertThat(text("behind")).contains("Kofi", "Zofia", "Nicht gefragt").doesNotContain("Angst war zu groß");
    }

    @Test
    void everyExerciseOpensItsAsks() {
        told(miriam, 20, Outcome.YES, 5);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        var other = told(miriam, 20, Outcome.YES);
        db.sql("insert into ask_notes (id, practice_id, person_id, brake) values (?, ?, ?, 'AWE')")
                .params(
                        other.id().value(),
                        miriam.practice().value(),
                        miriam.id().value())
                .update();
        other.show(Visibility.COACH);
        settle();

        assertEveryLinkHasItsList("insights?view=exercises&period=all", 4);
        var series = cast.exercise("E01").series();
        assertThat(link("to-asks-" + series).getText()).isEqualTo("Alle 7 Fragen");

        follow("to-met-" + series + "-awe");

        assertThat(titles()).containsExactly("Fragen mit Erwartung und Ergebnis: Nach der Uhrzeit fragen, Ehrfurcht");
    }

    @Test
    void everyKindOfAskOpensItsAsks() {
        told(miriam, 20, Outcome.YES, 5);
        settle();

        assertEveryLinkHasItsList("insights?view=research&period=all", 1);

        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        assertEveryLinkHasItsList("insights?view=research&period=all", 1);
    }

    @Test
    void dreadBeliefAndWaitsOpenTheirAsks() {
        var noted = new Noted(db, clock.instant());
        noted.dread(miriam, 60, Happened.NO);
        noted.dread(miriam, 70, Happened.YES);
        noted.dread(miriam, 50, Happened.NO, Visibility.OUTCOME);
        noted.belief(miriam, 60, 40);
        noted.replied(miriam, Channel.EMAIL, Duration.ofDays(1));
        noted.open(miriam, Channel.EMAIL, Duration.ofDays(1));
        settle();

        assertEveryLinkHasItsList("insights?period=all", 6);
        assertEveryLinkHasItsList("insights?view=comparisons&period=all", 1);
        assertThat(linesOf("noted.dread")).isEqualTo(2);
        assertThat(linesOf("noted.belief")).isEqualTo(1);
        assertThat(linesOf("waited.email")).isEqualTo(2);
    }

    private static int linesOf(String mark) {
        open("insights?period=all&mark=" + mark);
        return _find(BehindLine.class).size();
    }

    @Test
    void oneCoacheesMarksOpenTheirAsks() {
        told(miriam, 20, Outcome.YES, 5);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        told(cast.coachee(ute, "Emil"), 20, Outcome.YES, 2);
        settle();
        var page = "insights?view=coachee&period=all&coachee=" + miriam.id().value();

        assertEveryLinkHasItsList(page, 6);
        follow("to-stage-yes");

        assertThat(titles()).containsExactly("Miriam: Fragen, auf die ein Ja kam");
        assertThat(_find(BehindLine.class)).hasSize(5);
        follow("behind-back");
        assertThat(text("funnel")).contains("5");
        follow("to-fears-noted");
        assertThat(_find(BehindLine.class)).hasSize(5);
    }

    @Test
    void ofAnUnknownOrForeignCoacheeNothingIsOpened() {
        told(miriam, 20, Outcome.YES, 2);
        var emil = cast.coachee(cast.colleague(ute, "Anna"), "Emil");
        told(emil, 20, Outcome.YES, 2);
        settle();

        for (var who : List.of(emil.id().value().toString(), "01a2268e-dd28-73f0-8213-dca8144a8f27", "x", "")) {
            open("insights?view=coachee&period=all&mark=stage.yes&coachee=" + who);

            _assertNone(BehindLine.class);
            _assertOne(Paragraph.class, spec -> spec.withId("behind-nothing"));
        }
    }
}

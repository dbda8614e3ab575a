package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From every week of a group, and both sides of a workshop, a link leads to the asks it counts.
class GroupLinksTest extends MarkedWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    @Test
    void groupsOpenTheirWeeks() {
        var mai = group("Mai", miriam);
        group("Juni");
        told(miriam, 20, Outcome.YES, 2);
        settle();

        assertEveryLinkHasItsList("insights?view=cohorts&period=all", 2);
        assertThat(drawn("weeks"))
                .contains("data-link=\"to-week-" + mai + "-all\"")
                .contains("aria-label=\"Juni, ");
        assertThat(link("to-week-" + mai + "-0").getText()).isEqualTo("2");
        assertThat(link("to-week-" + mai + "-0").getAriaLabel()).contains("Mai, Woche 0: 2: die Fragen dahinter");

        follow("to-week-" + mai + "-0");

        assertThat(titles()).containsExactly("Mai, Woche 0: gestellte Fragen");
        assertThat(_find(BehindLine.class)).hasSize(2);
        follow("behind-back");
        _assertOne(HeatCard.class);
    }

    @Test
    void membersAndWhoGoesOnOpenTheirWeeks() {
        var emil = cast.coachee(ute, "Emil");
        var mai = group("Mai", miriam, emil);
        told(miriam, 20, Outcome.YES, 3);
        clock.advance(Duration.ofDays(8));
        settle();

        assertEveryLinkHasItsList("insights?view=cohorts&period=all&group=" + mai, 3);
        _assertNone(Anchor.class, spec -> spec.withId("to-practising-1"));
        assertThat(text("practising")).contains("Woche");

        follow("to-member-" + miriam.id().value() + "-all");

        assertThat(titles()).containsExactly("Miriam: gestellte Fragen in den gezeigten Wochen");
        assertThat(_find(BehindLine.class)).hasSize(3);
        assertThat(link("behind-back").getHref()).contains("view=cohorts", "group=" + mai);
    }

    @Test
    void bothSidesOfAWorkshopOpenTheirAsks() {
        var people = IntStream.range(0, 5)
                .mapToObj(number -> cast.coachee(ute, "Nr. " + number))
                .toArray(Person[]::new);
        var mai = group("Mai", people);
        told(people[0], 20, Outcome.YES, 1);
        clock.advance(Duration.ofDays(2));
        var room = rooms.open(ute);
        for (var person : people) room.join(person);
        room.asking();
        clock.advance(Duration.ofHours(2));
        close(room);
        clock.advance(Duration.ofDays(1));
        for (var person : people) told(person, 20, Outcome.YES, 2);
        clock.advance(Duration.ofDays(40));
        settle();
        var page = "insights?view=cohorts&period=all&group=" + mai;

        open(page);
        var workshop = "to-beside-" + room.workshop.id().value();
        assertThat(link(workshop + "-before").getText()).isEqualTo("Davor eine Frage");
        assertThat(link(workshop + "-after").getText()).isEqualTo("Danach 10 Fragen");
        assertThat(drawn("around")).contains("data-link=\"" + workshop + "-before\" tabindex=\"0\"");
        follow(workshop + "-after");
        assertThat(_find(BehindLine.class)).hasSize(10);
        open(page);
        follow(workshop + "-before");
        assertThat(_find(BehindLine.class)).hasSize(1);
    }

    private void close(Room room) {
        db.sql("update workshop set closed_at = :now where id = :id")
                .param("now", clock.instant())
                .param("id", room.workshop.id().value())
                .update();
    }

    private String group(String name, Person... members) {
        var ids = Arrays.stream(members).map(Person::id).collect(Collectors.<PersonId>toSet());
        return ((GroupKept.Saved) groups.create(ute, name, ids)).id().value().toString();
    }
}

package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.PersonName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// After ninety days only sums are left of a workshop.
@DatabaseTest
class SummingUpTest {

    private static final List<String> FIVE = List.of("Miriam", "Kofi", "Emil", "Zofia", "Person 1");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    SummingUp sums;

    @Autowired
    Reports reports;

    @Autowired
    Hosting hosting;

    @Autowired
    Joining joining;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Buddying buddying;

    @Autowired
    BuddyPages pages;

    @Autowired
    JdbcClient db;

    @Autowired
    MutableClock clock;

    private Room room;

    @BeforeEach
    void aWorkshopIsOver() {
        room = rooms.open(FIVE.toArray(String[]::new)).predicting();
        FIVE.forEach(name -> room.asker(name).expect(20, 60));
        room.startAsking();
        FIVE.forEach(name -> room.asker(name).answered(name.equals("Kofi") ? Outcome.NO : Outcome.YES));
        room.ended();
        hosting.note(room.workshop.id(), room.coach, "", "Miriam war sehr aufgeregt.");
        assertThat(hosting.close(room.workshop.id(), room.coach)).isTrue();
    }

    @Test
    void nothingGoesAMinuteTooEarly() {
        clock.advance(SummingUp.KEPT.minus(A_MINUTE));

        sums.sumUp(100);

        assertThat(report().rounds().getFirst().lines()).hasSize(5);
        assertThat(names()).contains("Miriam");
    }

    @Test
    void namesAndNotesGoAndTheSumsAreTheSame() {
        var before = report().rounds().getFirst();
        clock.advance(SummingUp.KEPT);

        sums.sumUp(100);

        var after = report().rounds().getFirst();
        assertThat(after.lines()).isEmpty();
        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.shared().compared()).isEqualTo(before.shared().compared());
        assertThat(names()).containsExactly("Person 2", "Person 3", "Person 4", "Person 5", "Person 1");
        assertThat(hosting.get(room.workshop.id(), room.coach).notes()).isEmpty();
        assertThat(person("Miriam")).isEqualTo("Gast");
    }

    @Test
    void whoWasInALaterWorkshopKeepsTheirNameThere() {
        clock.advance(SummingUp.KEPT);
        var later = rooms.open(room.coach);
        assertThat(joining.join(later.workshop, room.person("Miriam"), new PersonName("Miri")))
                .isPresent();

        sums.sumUp(100);

        assertThat(person("Miriam")).isEqualTo("Miriam");
        assertThat(rooms.scene(later.workshop.id()).seats())
                .extracting(Seat::name)
                .containsExactly("Miri");
    }

    @Test
    void wordsGoAndScalesStay() {
        var other = rooms.open("Miriam");
        var led = Led.of(planning, leading, other).plan(BlockKind.CHECK_IN, BlockKind.CLOUD);
        var scale = led.next();
        answering.rate(other.workshop.id(), scale.id(), other.person("Miriam").id(), 7);
        var cloud = led.next();
        answering.say(other.workshop.id(), cloud.id(), other.person("Miriam").id(), "Mut");
        assertThat(hosting.close(other.workshop.id(), other.coach)).isTrue();
        clock.advance(SummingUp.KEPT);

        sums.sumUp(100);

        var scene = rooms.scene(other.workshop.id());
        assertThat(scene.answers(cloud).all()).isEmpty();
        assertThat(scene.answers(scale).all()).extracting(Answer::value).containsExactly(7);
    }

    /// Whose number would be theirs stays theirs.
    @Test
    void whoGoesOnWithABuddyKeepsTheNameUntilTheyPart() {
        var other = rooms.open("Person 2", "Kofi", "Emil");
        Led.of(planning, leading, other).plan(BlockKind.COMMIT).next();
        var workshop = other.workshop.id();
        var kofi = other.person("Kofi").id();
        buddying.offer(workshop, kofi, seat(other, "Emil"));
        assertThat(buddying.accept(workshop, other.person("Emil").id(), seat(other, "Kofi")))
                .isTrue();
        assertThat(hosting.close(workshop, other.coach)).isTrue();
        clock.advance(SummingUp.KEPT);

        sums.sumUp(100);
        assertThat(names(other)).containsExactly("Person 2", "Kofi", "Emil");

        assertThat(buddying.end(kofi, pages.of(kofi).pages().getFirst().circle().id()))
                .isTrue();
        assertThat(names(other)).containsExactly("Person 2", "Person 3", "Person 4");
    }

    @Test
    void releasedSentencesAreOffTheWallForGood() {
        room.asker("Kofi").learn("Fragen hilft.", true);
        assertThat(room.scene().quotes(true)).hasSize(1);
        clock.advance(SummingUp.KEPT);

        sums.sumUp(100);

        assertThat(room.scene().quotes(true)).isEmpty();
        assertThat(report().quotes()).isEmpty();
    }

    @Test
    void itHappensOnce() {
        clock.advance(SummingUp.KEPT);
        sums.sumUp(100);
        var revision = rooms.scene(room.workshop.id()).revision();

        sums.sumUp(100);

        assertThat(rooms.scene(room.workshop.id()).revision()).isEqualTo(revision);
    }

    private Report report() {
        return reports.of(room.workshop.id(), room.coach);
    }

    private List<String> names() {
        return names(room);
    }

    private static List<String> names(Room room) {
        return room.scene().seats().stream().map(Seat::name).toList();
    }

    private static ParticipantId seat(Room room, String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow().id();
    }

    private String person(String name) {
        return db.sql("select name from person where id = :id")
                .param("id", room.person(name).id().value())
                .query(String.class)
                .single();
    }
}

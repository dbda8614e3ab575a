package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.live.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One phone that does not stop: however often it says something, that is one row and, at the next tick, one picture.
@DatabaseTest
class FloodTest {

    private static final int FLOOD = 300;
    private static final List<String> TABLES =
            List.of("participant", "answer", "word_draft", "commitment", "buddy_offer", "buddy_circle", "wall_word");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Calling calling;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Committing committing;

    @Autowired
    Buddying buddying;

    @Autowired
    SceneQueries queries;

    @Autowired
    JdbcClient db;

    private Room room;
    private WorkshopId workshop;
    private Person miriam;
    private Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open("Miriam", "Kofi");
        workshop = room.workshop.id();
        miriam = room.person("Miriam");
        led = Led.of(planning, leading, room).plan(BlockKind.CLOUD, BlockKind.COMMIT);
        led.next();
    }

    @Test
    void wordsDraftsAndCallsAreOneRowEach() {
        var cloud = led.current().id();
        answering.say(workshop, cloud, room.person("Kofi").id(), "ruhig");

        flood(number -> answering.say(workshop, cloud, miriam.id(), "Wort " + number));
        flood(number -> answering.draft(workshop, cloud, miriam.id(), "Wort " + number));
        flood(_ -> calling.forHelp(workshop, miriam.id()));

        assertThat(rows("answer")).isEqualTo(2);
        assertThat(rows("word_draft")).isEqualTo(1);
        assertThat(room.scene().answers(led.current()).words())
                .extracting(Word::text)
                .containsExactlyInAnyOrder("ruhig", "Wort " + (FLOOD - 1));
        assertThat(room.scene().seats()).hasSize(2).first().satisfies(seat -> assertThat(seat.helpAt())
                .isNotNull());
    }

    @Test
    void commitmentsAndOffersAreOneEach() {
        var commit = led.next().id();
        var kofi = room.scene().seats().getLast().id();
        var seen = new Commitment.Words[] {Commitment.Words.NONE};

        flood(number -> {
            var now = new Commitment.Words("Nummer " + number, null, "", "");
            committing.keep(workshop, commit, miriam, seen[0], now);
            seen[0] = now;
        });
        flood(number -> {
            if (number % 2 == 0) buddying.offer(workshop, miriam.id(), kofi);
            else buddying.withdraw(workshop, miriam.id());
        });

        assertThat(rows("commitment")).isEqualTo(1);
        assertThat(rows("answer")).isEqualTo(1);
        assertThat(rows("buddy_offer")).isZero();
        assertThat(rows("buddy_circle")).isZero();
    }

    @Test
    void everybodyElseIsToldOnce() {
        var pictures = new ArrayList<Scene>();
        var scenes = new Scenes(queries, new Presence());
        scenes.topics().add(workshop, new Watch<>(scene -> scene, pictures::add, Runnable::run));

        flood(_ -> scenes.on(new WorkshopEvent.BlockAnswered(workshop)));
        scenes.tell();

        assertThat(pictures).hasSize(1);
    }

    /// The coach's own thumb: the last word counts, and nobody gets a queue of them.
    @Test
    void nudgesAndMessagesTakeEachOthersPlace() {
        var seat = room.scene().seats().getFirst().id();

        flood(number -> accompanying.nudge(workshop, room.coach, seat, Nudge.values()[number % Nudge.values().length]));
        flood(number -> accompanying.tellAll(workshop, room.coach, "Zeile " + number));

        assertThat(room.scene().seats().getFirst().nudge())
                .isEqualTo(Nudge.values()[(FLOOD - 1) % Nudge.values().length]);
        assertThat(room.scene().standing().message()).isEqualTo("Zeile " + (FLOOD - 1));
        assertThat(TABLES.stream().mapToInt(this::rows).sum()).isEqualTo(2);
    }

    private static void flood(java.util.function.IntConsumer verb) {
        IntStream.range(0, FLOOD).forEach(verb);
    }

    private int rows(String table) {
        return db.sql("select count(*) from " + table + " where workshop_id = ?")
                .param(workshop.value())
                .query(Integer.class)
                .single();
    }
}

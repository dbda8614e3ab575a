package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.AskEvent;
import de.traudich.asks.Outcome;
import de.traudich.shared.live.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a picture costs the database: always the same, however many watch and however much has changed.
@DatabaseTest
class SceneStatementsTest {

    private static final int CROWD = 50;

    @Autowired
    Room.Rooms rooms;

    @Autowired
    SceneQueries queries;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    JdbcClient db;

    private Room room;
    private List<Asker> crowd;
    private Scenes scenes;
    private final List<Scene> pictures = new ArrayList<>();

    /// Scenes of its own, so that the running ones do not tick in between.
    @BeforeEach
    void aCrowdIsAsking() {
        var names =
                IntStream.range(0, CROWD).mapToObj(number -> "Gast " + number).toArray(String[]::new);
        room = rooms.open(names).asking();
        crowd = List.of(names).stream().map(room::asker).toList();
        scenes = new Scenes(queries, new Presence());
    }

    @Test
    void aTickReadsSixTimesForOneAndForFifty() {
        watch(1);
        assertThat(tick("Com_select", 1)).isEqualTo(6);
        assertThat(tick("Questions", 1)).isEqualTo(11);
        watch(CROWD - 1);
        assertThat(tick("Com_select", CROWD)).isEqualTo(6);
        assertThat(tick("Questions", CROWD)).isEqualTo(11);
    }

    @Test
    void whereBuddiesAreFoundItReadsOnceMoreForOneAndForFifty() {
        Led.of(planning, leading, room).plan(BlockKind.COMMIT).next();
        watch(1);
        assertThat(tick("Com_select", 1)).isEqualTo(7);
        watch(CROWD - 1);
        assertThat(tick("Com_select", CROWD)).isEqualTo(7);
    }

    @Test
    void whereTheRoomBeginsItReadsNoMore() {
        room = rooms.open("Miriam");
        watch(1);
        assertThat(touched()).isEqualTo(5);

        Led.of(planning, leading, room).plan(BlockKind.CHECK_IN).next();
        assertThat(touched()).isEqualTo(5);
    }

    @Test
    void oneReadIsEverybodysPicture() {
        watch(CROWD);

        tick("Com_select", CROWD);

        assertThat(pictures).hasSize(CROWD).allMatch(picture -> picture == pictures.getFirst());
    }

    @Test
    void aQuietTickReadsNothing() {
        watch(CROWD);

        assertThat(least("Questions", scenes::tell)).isZero();
    }

    @Test
    void nobodyWatchingCostsOneLookUp() {
        assertThat(tick("Questions", CROWD)).isEqualTo(1);
    }

    @Test
    void aReportIsTwoStatementsAndOneCommit() {
        var guests = crowd.iterator();
        Runnable report = () -> guests.next().report(Outcome.YES);

        assertThat(least("Com_insert_select", report)).isEqualTo(1);
        assertThat(least("Com_update", report)).isEqualTo(1);
        assertThat(least("Com_select", report)).isZero();
        assertThat(least("Com_commit", report)).isEqualTo(1);
    }

    private int tick(String statement, int changed) {
        return least(statement, () -> {
            crowd.subList(0, changed).forEach(asker -> scenes.on(new AskEvent.Moved(asker.id(), asker.who())));
            scenes.tell();
        });
    }

    private int touched() {
        return least("Com_select", () -> {
            scenes.on(new WorkshopEvent.RoomChanged(room.workshop.id()));
            scenes.tell();
        });
    }

    private void watch(int many) {
        for (int watcher = 0; watcher < many; watcher++) {
            scenes.topics().add(room.workshop.id(), new Watch<>(scene -> scene, pictures::add, Runnable::run));
        }
    }

    /// The least of a few runs: a connection that is just being made counts its own statements.
    private int least(String statement, Runnable work) {
        return IntStream.range(0, 4).map(_ -> count(statement, work)).min().orElseThrow();
    }

    private int count(String statement, Runnable work) {
        var before = status(statement);
        work.run();
        var itself = statement.equals("Questions") ? 1 : 0;
        return status(statement) - before - itself;
    }

    private int status(String name) {
        return db.sql("show global status where variable_name = ?")
                .param(name)
                .query((row, _) -> row.getInt("Value"))
                .single();
    }
}

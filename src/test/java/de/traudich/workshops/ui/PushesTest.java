package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.shared.live.Watch;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Tally;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What one answer costs in a room of fifty phones: pictures that are really delivered, which is what is pushed.
@DatabaseTest
class PushesTest {

    private static final int PHONES = 50;
    private static final Executor TASKS = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Scenes scenes;

    @Autowired
    private Clock clock;

    private final List<Runnable> watches = new ArrayList<>();
    private final BlockingQueue<String> pushes = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> counts = new LinkedBlockingQueue<>();

    @AfterEach
    void nobodyWatchesAnyMore() {
        watches.forEach(Runnable::run);
    }

    @Test
    void oneAnswerIsPushedToTheBoardTheControlRoomAndItsOwnPhone() throws InterruptedException {
        var room = rooms.open(names()).asking();
        everybodyWatches(room);

        room.asker("Gast 7").report(Outcome.YES);

        assertThat(List.of(next(pushes), next(pushes), next(pushes)))
                .containsExactlyInAnyOrder("board", "control", "Gast 7");
        var first = next(counts);
        assertThat(pushes).isEmpty();
        room.asker("Gast 8").report(Outcome.NO);
        assertThat(List.of(next(pushes), next(pushes), next(pushes)))
                .containsExactlyInAnyOrder("board", "control", "Gast 8");
        assertThat(first).startsWith("Gast");
        assertThat(counts).hasSizeLessThan(2 * PHONES);
    }

    private void everybodyWatches(Room room) {
        var id = room.workshop.id();
        watch(room, new Watch<>(scene -> BoardPicture.of(scene, ZoneOffset.UTC), _ -> pushes.add("board"), TASKS));
        watch(room, new Watch<>(scene -> ControlPicture.of(scene, clock.instant()), _ -> pushes.add("control"), TASKS));
        for (var name : names()) {
            var who = room.person(name).id();
            watch(room, new Watch<>(scene -> PhonePicture.of(scene, who), _ -> pushes.add(name), TASKS));
            var count = new Watch<Tally, PhoneCount>(PhoneCount::of, _ -> counts.add(name), TASKS);
            watches.add(scenes.counts().add(id, count));
            count.begin(room.scene().tally(room.round()));
        }
    }

    private <P> void watch(Room room, Watch<Scene, P> watch) {
        watches.add(scenes.topics().add(room.workshop.id(), watch));
        watch.begin(room.scene());
    }

    private static String[] names() {
        return IntStream.rangeClosed(1, PHONES).mapToObj(i -> "Gast " + i).toArray(String[]::new);
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        var next = queue.poll(10, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }
}

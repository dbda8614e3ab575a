package de.traudich.workshops.ui;

import de.traudich.workshops.Block;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Change;
import de.traudich.workshops.Circles;
import de.traudich.workshops.Distribution;
import de.traudich.workshops.Illustration;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Timer;
import de.traudich.workshops.Word;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the wall shows of a block. What the coach has not shown yet, and numbers of fewer than five, are not in here.
sealed interface BoardBlock {

    Head head();

    /// What it is about, and the time it has.
    record Head(BlockKind kind, String title, String text, Timer timer) {

        static Head of(Block block) {
            return new Head(block.kind(), block.plan().title(), block.plan().text(), block.timer());
        }
    }

    /// How many of how many have answered, as far as the coach shows that.
    record Asked(Showing showing, int answered, int joined) {

        static Asked of(BlockSight sight) {
            var showing = sight.block().showing();
            return showing == Showing.COVERED
                    ? new Asked(showing, 0, 0)
                    : new Asked(showing, sight.answered(), sight.joined());
        }
    }

    record Scale(
            Head head,
            Asked asked,
            @Nullable Distribution distribution,
            @Nullable Change change) implements BoardBlock {}

    record Cloud(Head head, Asked asked, List<Word> words) implements BoardBlock {}

    /// Sentences their authors released, the newest first.
    record Wall(Head head, List<String> quotes) implements BoardBlock {}

    /// Null while the clock stands still.
    record Pause(Head head, @Nullable LocalTime goesOn) implements BoardBlock {}

    /// Circles by number and size, without names; while the turns run, the clock is that of the turn.
    record Rehearsal(Head head, List<Group> groups, int turn, int turns) implements BoardBlock {}

    record Group(int number, int people) {}

    /// How many have resolved something, and how many go on with somebody. No names and no words.
    record Resolved(Head head, Asked asked, int paired) implements BoardBlock {}

    record Reading(Head head, Optional<Illustration> picture) implements BoardBlock {}

    static Optional<BoardBlock> of(Scene scene, ZoneId zone) {
        return BlockSight.of(scene).map(sight -> of(scene, sight, zone));
    }

    private static BoardBlock of(Scene scene, BlockSight sight, ZoneId zone) {
        var head = Head.of(sight.block());
        return switch (head.kind()) {
            case CHECK_IN, CHECK_OUT, GUESS -> scale(head, sight);
            case CLOUD -> new Cloud(head, Asked.of(sight), words(sight));
            case QUOTES -> new Wall(head, quotes(scene));
            case PAUSE -> new Pause(head, goesOn(head.timer(), zone));
            case REHEARSE ->
                scene.circles().drawn() ? rehearsal(scene.circles(), head) : new Reading(head, Optional.empty());
            case COMMIT -> new Resolved(head, Asked.of(sight), paired(scene, sight));
            case INPUT, FREE, PREDICT, ASK_OUT, REVEAL -> new Reading(head, picture(sight.block()));
        };
    }

    private static Rehearsal rehearsal(Circles circles, Head head) {
        var timer = circles.running() ? circles.turnTimer(head.timer()) : head.timer();
        return new Rehearsal(
                new Head(head.kind(), head.title(), head.text(), timer),
                circles.list().stream()
                        .map(circle -> new Group(circle.number(), circle.size()))
                        .toList(),
                circles.turn(),
                circles.turns());
    }

    private static int paired(Scene scene, BlockSight sight) {
        var here = scene.seats().stream().map(Seat::id).toList();
        return sight.block().showing() == Showing.COVERED
                ? 0
                : scene.company().buddies().paired(here);
    }

    private static Optional<Illustration> picture(Block block) {
        return Optional.ofNullable(block.plan().picture());
    }

    private static Scale scale(Head head, BlockSight sight) {
        var shown = sight.block().showing() == Showing.SHOWN;
        return new Scale(
                head,
                Asked.of(sight),
                shown ? sight.distribution().orElse(null) : null,
                shown ? sight.change().orElse(null) : null);
    }

    private static List<Word> words(BlockSight sight) {
        return sight.block().showing() == Showing.SHOWN && sight.enough()
                ? sight.words().stream().filter(word -> !word.off()).toList()
                : List.of();
    }

    private static List<String> quotes(Scene scene) {
        return scene.quotes(false).stream().map(Scene.Quote::text).toList();
    }

    private static @Nullable LocalTime goesOn(Timer timer, ZoneId zone) {
        return timer.endsAt() == null || timer.paused()
                ? null
                : timer.endsAt().atZone(zone).toLocalTime();
    }
}

package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.exercises.Exercises;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach does with a workshop, step by step, and what is no longer possible when.
@DatabaseTest
class HostingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Hosting hosting;

    @Autowired
    Exercises exercises;

    @Autowired
    MutableClock clock;

    @Test
    void aWorkshopIsPlannedThenOpenThenClosed() {
        var ute = cast.coach("Ute");
        var id = rooms.planned(ute);
        assertThat(hosting.get(id, ute).state()).isEqualTo(Workshop.State.PLANNED);
        assertThat(hosting.get(id, ute).code()).isNull();

        assertThat(hosting.open(id, ute)).isTrue();
        assertThat(hosting.open(id, ute)).isFalse();
        assertThat(hosting.get(id, ute).state()).isEqualTo(Workshop.State.OPEN);

        assertThat(hosting.close(id, ute)).isTrue();
        assertThat(hosting.close(id, ute)).isFalse();
        assertThat(hosting.open(id, ute)).isFalse();
        assertThat(hosting.get(id, ute).state()).isEqualTo(Workshop.State.CLOSED);
        assertThat(hosting.get(id, ute).code()).isNull();
    }

    @Test
    void theNextWorkshopComesFirst() {
        var ute = cast.coach("Ute");
        var today = rooms.planned(ute);
        clock.advance(Duration.ofDays(1));
        var tomorrow = rooms.planned(ute);

        assertThat(hosting.of(ute)).extracting(Workshop::id).containsExactly(tomorrow, today);
    }

    @Test
    void closingEndsTheRunningRound() {
        var room = rooms.open("Miriam").asking();

        hosting.close(room.workshop.id(), room.coach);

        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);
        assertThat(room.asker("Miriam").ask().until()).isEqualTo(clock.instant().plus(Round.GRACE));
    }

    @Test
    void notesEndAtTheirLimit() {
        var room = rooms.open();
        var id = room.workshop.id();
        assertThat(hosting.note(id, room.coach, "", "😀".repeat(Workshop.NOTES_MAX)))
                .isTrue();

        assertThat(hosting.get(id, room.coach).notes()).isEqualTo("😀".repeat(Workshop.NOTES_MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hosting.note(id, room.coach, "", "😀".repeat(Workshop.NOTES_MAX + 1)));
        hosting.note(id, room.coach, "😀".repeat(Workshop.NOTES_MAX), "");
        assertThat(hosting.get(id, room.coach).notes()).isEmpty();
    }

    @Test
    void theExerciseCanChangeUntilEverybodyPredicts() {
        var room = rooms.open("Miriam").choosing("E01").choosing("E02");
        assertThat(room.round().exercise().code()).isEqualTo("E02");
        assertThat(room.round().number()).isEqualTo(1);

        hosting.startPredicting(room.workshop.id(), room.round().id(), room.coach);

        assertThat(choose(room, "E04")).isFalse();
        assertThat(room.round().exercise().code()).isEqualTo("E02");
    }

    @Test
    void theNextRoundGetsTheNextNumber() {
        var room = rooms.open("Miriam").asking().ended().choosing("E15");

        assertThat(room.scene().rounds()).extracting(Round::number).containsExactly(1, 2);
        assertThat(room.round().phase()).isEqualTo(Phase.CHOSEN);
    }

    @Test
    void aRoundBeginsOnlyInAnOpenWorkshop() {
        var ute = cast.coach("Ute");
        var planned = rooms.planned(ute);
        var closed = rooms.open();
        hosting.close(closed.workshop.id(), closed.coach);

        assertThat(hosting.choose(planned, ute, cast.exercise("E01").id())).isFalse();
        assertThat(choose(closed, "E01")).isFalse();
    }

    @Test
    void aForeignOrRetiredExerciseIsStale() {
        var room = rooms.open();
        var retired = cast.exerciseOf(room.coach);
        exercises.retire(room.coach, retired);
        var foreign = cast.exerciseOf(cast.coach("Anna"));

        assertStale(() -> hosting.choose(room.workshop.id(), room.coach, foreign));
        assertStale(() -> hosting.choose(room.workshop.id(), room.coach, retired));
        assertThat(room.scene().rounds()).isEmpty();
    }

    @Test
    void everyPhaseFollowsTheOneBefore() {
        var room = rooms.open("Miriam").choosing();
        var id = room.workshop.id();
        var round = room.round().id();

        assertThat(hosting.startAsking(id, round, room.coach, minutes(5))).isFalse();
        assertThat(hosting.startPredicting(id, round, room.coach)).isTrue();
        assertThat(hosting.startPredicting(id, round, room.coach)).isFalse();
        assertThat(hosting.startAsking(id, round, room.coach, minutes(5))).isTrue();
        assertThat(hosting.startAsking(id, round, room.coach, minutes(5))).isFalse();
        assertThat(hosting.reveal(id, room.round(), room.coach)).isFalse();
        assertThat(hosting.end(id, round, room.coach)).isTrue();
        assertThat(hosting.end(id, round, room.coach)).isFalse();
    }

    @Test
    void aRoundLastsAtMostFourHours() {
        var room = rooms.open().predicting();
        var id = room.workshop.id();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> hosting.startAsking(id, room.round().id(), room.coach, minutes(241)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hosting.startAsking(id, room.round().id(), room.coach, minutes(-1)));
        assertThat(hosting.startAsking(id, room.round().id(), room.coach, minutes(240)))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> hosting.extend(id, room.round(), room.coach, minutes(1)));
    }

    @Test
    void timeIsGivenAndTakenButNeverBelowNow() {
        var room = rooms.open().asking();
        var id = room.workshop.id();

        hosting.extend(id, room.round(), room.coach, minutes(5));
        assertThat(left(room)).isEqualTo(minutes(15));
        hosting.extend(id, room.round(), room.coach, minutes(-1));
        assertThat(left(room)).isEqualTo(minutes(14));
        hosting.extend(id, room.round(), room.coach, minutes(-60));
        assertThat(room.round().endsAt()).isEqualTo(clock.instant());
    }

    @Test
    void aPauseKeepsTheTimeThatIsLeft() {
        var room = rooms.open().asking();
        var id = room.workshop.id();
        clock.advance(minutes(4));

        assertThat(hosting.pause(id, room.round(), room.coach)).isTrue();
        assertThat(hosting.pause(id, room.round(), room.coach)).isFalse();
        clock.advance(minutes(30));
        assertThat(left(room)).isEqualTo(minutes(6));
        assertThat(hosting.resume(id, room.round(), room.coach)).isTrue();

        assertThat(room.round().paused()).isFalse();
        assertThat(room.round().endsAt()).isEqualTo(clock.instant().plus(minutes(6)));
    }

    @Test
    void anOldPictureDoesNotGiveTimeTwice() {
        var room = rooms.open().asking();
        var seen = room.round();
        hosting.extend(room.workshop.id(), seen, room.coach, minutes(5));

        assertThat(hosting.extend(room.workshop.id(), seen, room.coach, minutes(5)))
                .isFalse();
        assertThat(left(room)).isEqualTo(minutes(15));
    }

    @Test
    void aQuoteCanBeTakenDownAndPutUpAgain() {
        var room = rooms.open("Miriam").asking();
        var miriam = room.asker("Miriam");
        miriam.learn("Fragen kostet nichts.", true);

        hosting.hideQuote(room.workshop.id(), room.coach, miriam.id(), true);
        assertThat(room.scene().quotes(false)).isEmpty();
        assertThat(room.scene().quotes(true)).hasSize(1);
        hosting.hideQuote(room.workshop.id(), room.coach, miriam.id(), false);
        assertThat(room.scene().quotes(false)).hasSize(1);
    }

    private boolean choose(Room room, String code) {
        return hosting.choose(
                room.workshop.id(), room.coach, cast.exercise(code).id());
    }

    private Duration left(Room room) {
        return Objects.requireNonNull(room.round()).left(clock.instant());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}

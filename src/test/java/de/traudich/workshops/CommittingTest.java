package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.AskId;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people resolve is an ask of their own, and the room only hears how many have one.
@DatabaseTest
class CommittingTest {

    private static final LocalDate SOON = LocalDate.of(2027, 1, 15);
    private static final Commitment.Words PLAN =
            new Commitment.Words("Die Chefin vom Chor", SOON, "Wenn die Probe aus ist", "dann gehe ich zu ihr");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Hosting hosting;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Committing committing;

    @Autowired
    Noting noting;

    @Autowired
    Asks asks;

    @Autowired
    Today today;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private Room room;
    private Led led;
    private Person miriam;

    @BeforeEach
    void aRoomThatCommits() {
        room = rooms.open("Miriam", "Kofi");
        miriam = room.person("Miriam");
        led = Led.of(planning, leading, room).plan(BlockKind.COMMIT, BlockKind.PAUSE);
        led.next();
    }

    @Test
    void whatIsWrittenIsAPlannedAskOfTheirOwn() {
        assertThat(keep(miriam, PLAN)).isEqualTo(new Kept.Saved());

        var ask = ask(miriam);
        assertThat(asks.get(ask, miriam.id()).stage()).isEqualTo(Stage.PLANNED);
        assertThat(asks.get(ask, miriam.id()).visibility()).isEqualTo(Visibility.ONLY_ME);
        var notes = noting.read(miriam, ask);
        assertThat(notes.setting().whom()).isEqualTo("Die Chefin vom Chor");
        assertThat(notes.homework().planWhen()).isEqualTo("Wenn die Probe aus ist");
        assertThat(notes.homework().planThen()).isEqualTo("dann gehe ich zu ihr");
        assertThat(today.of(miriam.id())).singleElement().satisfies(item -> assertThat(item.due())
                .isEqualTo(SOON));
    }

    @Test
    void thePlanForTheMomentIsSealed() {
        keep(miriam, PLAN);

        var sealed = db.sql("select homework from ask_notes where id = ?")
                .param(ask(miriam).value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("Probe");
    }

    @Test
    void typingOnIsTheSameAskAndOneInTheCount() {
        var first = words("Die");
        keep(miriam, Commitment.Words.NONE, first);
        var ask = ask(miriam);
        keep(miriam, first, PLAN);

        assertThat(ask(miriam)).isEqualTo(ask);
        assertThat(read(miriam).words()).isEqualTo(PLAN);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void tenLettersAtOnceAreOneAsk() {
        AtOnce.times(10, number -> keep(miriam, words("Wer " + number)));

        assertThat(today.of(miriam.id())).hasSize(1);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anotherWindowIsNotWrittenOver() {
        keep(miriam, words("Die Chefin"));

        assertThat(keep(miriam, words("Der Nachbar"))).isEqualTo(new Kept.Overtaken());
        assertThat(read(miriam).words().whom()).isEqualTo("Die Chefin");
    }

    @Test
    void deletedAgainItLeavesNoTrace() {
        keep(miriam, PLAN);

        assertThat(keep(miriam, PLAN, Commitment.Words.NONE)).isEqualTo(new Kept.Saved());

        assertThat(read(miriam)).isEqualTo(Commitment.NONE);
        assertThat(today.of(miriam.id())).isEmpty();
        assertThat(counted()).isZero();
    }

    @Test
    void whatWasGivenMoreInThePortalStaysWhenTheWordsAreDeleted() {
        keep(miriam, PLAN);
        var ask = ask(miriam);
        db.sql("update ask set opening = 'Darf ich mitsingen?' where id = ?")
                .param(ask.value())
                .update();

        keep(miriam, PLAN, Commitment.Words.NONE);

        assertThat(asks.get(ask, miriam.id()).opening()).isEqualTo("Darf ich mitsingen?");
    }

    @Test
    void nothingBeginsBeforeTheBlockOrAMinuteAfterIt() {
        var block = led.current().id();
        led.next();
        clock.advance(Block.GRACE.minusSeconds(1));
        assertThat(committing.keep(room.workshop.id(), block, miriam, Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.Saved());

        clock.advance(Block.GRACE);
        assertThat(committing.keep(room.workshop.id(), block, room.person("Kofi"), Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(today.of(room.person("Kofi").id())).isEmpty();
    }

    @Test
    void whatWasBegunInTimeMayBeFinishedAtAnyTime() {
        var block = led.current().id();
        var first = words("Die");
        keep(miriam, Commitment.Words.NONE, first);
        led.next();
        clock.advance(Block.GRACE.multipliedBy(2));
        hosting.close(room.workshop.id(), room.coach);

        assertThat(committing.keep(room.workshop.id(), block, miriam, first, PLAN))
                .isEqualTo(new Kept.Saved());
        assertThat(noting.read(miriam, Objects.requireNonNull(committing.read(room.workshop.id(), block, miriam).ask()))
                        .setting()
                        .whom())
                .isEqualTo("Die Chefin vom Chor");
    }

    @Test
    void whoIsNotInTheRoomWhoWasRemovedAndAForeignBlockAnswerAlike() {
        var other = rooms.open("Emil");
        var kofi = room.person("Kofi");
        accompanying.remove(
                room.workshop.id(), room.coach, room.scene().seat(kofi.id()).orElseThrow().id());
        var pause = led.agenda().next().orElseThrow().id();

        assertThat(keep(other.person("Emil"), PLAN)).isEqualTo(new Kept.TooLate());
        assertThat(keep(kofi, PLAN)).isEqualTo(new Kept.TooLate());
        assertThat(committing.keep(room.workshop.id(), pause, miriam, Commitment.Words.NONE, PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(committing.keep(other.workshop.id(), led.current().id(), other.person("Emil"), words(""), PLAN))
                .isEqualTo(new Kept.TooLate());
        assertThat(read(other.person("Emil"))).isEqualTo(Commitment.NONE);
        assertThat(counted()).isZero();
    }

    @Test
    void theCoachSeesWhatIsShownUntilItIsTakenBack() {
        keep(miriam, PLAN);
        keep(room.person("Kofi"), words("Den Trainer"));
        assertThat(shown()).isEmpty();

        assertThat(show(miriam, true)).isTrue();
        assertThat(shown()).containsExactly(new Commitment.Shown("Miriam", "Die Chefin vom Chor", SOON));
        assertThat(show(miriam, false)).isTrue();

        assertThat(shown()).isEmpty();
    }

    @Test
    void nothingIsShownForSomebodyElseAndToNoOtherCoach() {
        keep(miriam, PLAN);

        assertThat(show(room.person("Kofi"), true)).isFalse();
        show(miriam, true);
        var stranger = cast.coach("Bernd");
        assertThatThrownBy(() -> committing.shown(room.workshop.id(), stranger)).isInstanceOf(Stale.class);
    }

    @Test
    void aResetTakesTheCountAndNobodysAsk() {
        keep(miriam, PLAN);
        leading.reset(room.workshop.id(), room.coach, led.current().id());

        assertThat(counted()).isZero();
        assertThat(read(miriam).words()).isEqualTo(PLAN);
        keep(miriam, PLAN, words("Den Chor"));
        assertThat(counted()).isEqualTo(1);
    }

    private Kept keep(Person who, Commitment.Words now) {
        return keep(who, Commitment.Words.NONE, now);
    }

    private Kept keep(Person who, Commitment.Words seen, Commitment.Words now) {
        return committing.keep(room.workshop.id(), led.current().id(), who, seen, now);
    }

    private boolean show(Person who, boolean shown) {
        return committing.show(room.workshop.id(), led.current().id(), who.id(), shown);
    }

    private Commitment read(Person who) {
        return committing.read(room.workshop.id(), led.current().id(), who);
    }

    private AskId ask(Person who) {
        @Nullable AskId ask = read(who).ask();
        return Objects.requireNonNull(ask);
    }

    private List<Commitment.Shown> shown() {
        return committing.shown(room.workshop.id(), room.coach);
    }

    private int counted() {
        return room.scene().answers(led.current()).count();
    }

    private static Commitment.Words words(String whom) {
        return new Commitment.Words(whom, null, "", "");
    }
}

package de.traudich.workshops;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Stage;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.exercises.Channel;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a card takes along, and what comes back from it, late, twice, or against what stands already.
@DatabaseTest
class FieldCardsTest {

    @Autowired
    FieldCards cards;

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Hosting hosting;

    @Autowired
    MutableClock clock;

    @Autowired
    Noting noting;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Test
    void whoIsOutTakesTheirOwnAskAlongAndNobodyElses() {
        var room = rooms.open("Miriam", "Emil").asking();
        room.asker("Miriam").expect(40, 60);
        room.asker("Miriam").setOff();

        var card = cards.of(room.person("Miriam")).getFirst();

        assertThat(cards.of(room.person("Miriam"))).hasSize(1);
        assertThat(card.ask()).isEqualTo(room.asker("Miriam").ask());
        assertThat(card.workshop()).isEqualTo(room.workshop.id());
        assertThat(card.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void beforeTheAskingThereIsNothingToTakeAlong() {
        var room = rooms.open("Miriam").predicting();

        assertThat(cards.of(room.person("Miriam"))).isEmpty();
    }

    @Test
    void whatWasReportedStaysReadableForHalfADay() {
        var room = rooms.open("Miriam", "Emil").asking();
        report(room, "Miriam", new FieldReport.Tap.Came(Outcome.NO));
        room.asker("Emil").setOff();
        room.ended();

        clock.advance(Duration.ofHours(11));
        assertThat(cards.of(room.person("Miriam"))).hasSize(1);
        clock.advance(Duration.ofHours(2));

        assertThat(cards.of(room.person("Miriam"))).isEmpty();
        assertThat(cards.of(room.person("Emil"))).as("still out").hasSize(1);
    }

    @Test
    void whoMustNotBeAskedIsProtectedWhateverIsTapped() {
        var room = rooms.open("Miriam").asking();
        var miriam = room.person("Miriam");
        new SomeNotes(noting)
                .save(
                        miriam,
                        room.asker("Miriam").id(),
                        new Setting("Verena", "a@b.example", null, Channel.EMAIL, null, null, null));
        guard.bar(room.coach, List.of(keys.of(miriam, "a@b.example").orElseThrow()));

        assertThat(List.of(
                        report(room, "Miriam", new FieldReport.Tap.Asked()),
                        report(room, "Miriam", new FieldReport.Tap.Waiting()),
                        report(room, "Miriam", new FieldReport.Tap.Came(Outcome.YES))))
                .containsOnly(new Kept.NotAdmitted());
    }

    @Test
    void tapsOfAWholeAfternoonArriveInTheirOrder() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").setOff();
        room.ended();
        clock.advance(Duration.ofHours(3));

        var kept = List.of(
                report(room, "Miriam", new FieldReport.Tap.Asked()),
                report(room, "Miriam", new FieldReport.Tap.Waiting()),
                report(room, "Miriam", new FieldReport.Tap.Came(Outcome.NO)),
                report(room, "Miriam", new FieldReport.Tap.TakenBack()),
                report(room, "Miriam", new FieldReport.Tap.Came(Outcome.YES)),
                report(room, "Miriam", new FieldReport.Tap.Afraid(new Fear(20))));

        assertThat(kept).containsOnly(SAVED);
        assertThat(room.asker("Miriam").ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(room.asker("Miriam").ask().fearAfter()).isEqualTo(new Fear(20));
    }

    @RepeatedTest(5)
    void aTapThatIsSentTenTimesAtOnceIsKeptOnce() {
        var room = rooms.open("Miriam").asking();
        var tap = new FieldReport(CommandId.next(), room.askId("Miriam"), new FieldReport.Tap.Came(Outcome.PARTLY));

        var kept = AtOnce.times(10, _ -> cards.keep(room.person("Miriam"), tap));
        room.asker("Miriam").undo();

        assertThat(kept).containsOnly(SAVED);
        assertThat(cards.keep(room.person("Miriam"), tap)).as("a late echo").isEqualTo(SAVED);
        assertThat(room.asker("Miriam").ask().outcome()).isNull();
    }

    @Test
    void twoDevicesThatSayTheSameAgreeAndAContradictionIsTold() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").report(Outcome.YES);
        room.asker("Miriam").fearAfter(40);

        assertThat(report(room, "Miriam", new FieldReport.Tap.Asked())).isEqualTo(SAVED);
        assertThat(report(room, "Miriam", new FieldReport.Tap.Came(Outcome.YES)))
                .isEqualTo(SAVED);
        assertThat(report(room, "Miriam", new FieldReport.Tap.Afraid(new Fear(40))))
                .isEqualTo(SAVED);
        assertThat(report(room, "Miriam", new FieldReport.Tap.Came(Outcome.NO)))
                .isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(report(room, "Miriam", new FieldReport.Tap.NotAsked(NotAskedReason.FEAR)))
                .isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(room.asker("Miriam").ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void whoNeverLeftIsToldThatTheRoundIsOver() {
        var room = rooms.open("Miriam").asking().ended();
        clock.advance(Round.GRACE.plusSeconds(1));

        assertThat(report(room, "Miriam", new FieldReport.Tap.Asked())).isEqualTo(new Kept.TooLate());
        assertThat(room.asker("Miriam").ask().stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void aForeignAskIsAsUnknownAsAnyOther() {
        var room = rooms.open("Miriam", "Emil").asking();
        var foreign = new FieldReport(CommandId.next(), room.askId("Emil"), new FieldReport.Tap.Came(Outcome.NO));

        assertThatThrownBy(() -> cards.keep(room.person("Miriam"), foreign)).isInstanceOf(Stale.class);
        assertThat(room.asker("Emil").ask().outcome()).isNull();
    }

    @Test
    void whatNoCardOffersIsNoTap() {
        assertThatThrownBy(() -> FieldReport.Tap.of("came", "MAYBE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldReport.Tap.of("fear", "101")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldReport.Tap.of("delete", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private Kept report(Room room, String name, FieldReport.Tap tap) {
        return cards.keep(room.person(name), new FieldReport(CommandId.next(), room.askId(name), tap));
    }
}

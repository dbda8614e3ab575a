package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Aftermath;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database tells a coach's home of each coachee, and what it does not.
@DatabaseTest
class TriageQueriesTest {

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Feed feed;

    @Autowired
    Feedback feedback;

    @Autowired
    Coachees coachees;

    @Autowired
    Noting noting;

    @Autowired
    JdbcClient db;

    @Autowired
    MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void whoDidNothingYetIsThereWithoutFacts() {
        assertThat(row().name()).isEqualTo("Miriam");
        assertThat(row().active()).isNull();
        assertThat(row().afraid()).isEmpty();
        assertThat(row().fears()).isEmpty();
        assertThat(feed.triage(cast.coach("Anna").id())).isEmpty();
    }

    @Test
    void twoOfTheSameNameAreToldApart() {
        var other = cast.coachee(ute, "Miriam");
        db.sql(
                        "insert into account (id, practice_id, person_id, email, password, created_at) values (?, ?, ?, ?, '', ?)")
                .params(
                        Ids.next(),
                        other.practice().value(),
                        other.id().value(),
                        other.id().value() + "@cast.example",
                        clock.instant())
                .update();
        cast.coachee(ute, "Emil");
        cast.coachee(cast.coach("Anna"), "Emil");
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        var names = List.of("Emil", "Miriam (" + other.id().value() + "@cast.example)", "Miriam (" + since + ")");

        assertThat(feed.triage(ute.id())).extracting(TriageRow::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(coaching.coachees(ute)).extracting(Coachee::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(coachees.name(new Relationship(ute.id(), other.id()))).isEqualTo(names.get(1));
    }

    @Test
    void theNewestThreeSharedFearsAreRead() {
        for (int fear : new int[] {10, 81, 82, 83}) {
            clock.advance(Duration.ofMinutes(1));
            shared("E01").expect(30, fear);
        }
        var hidden = cast.planned(miriam, "E02");
        hidden.expect(30, 99);

        assertThat(row().fears()).containsExactly(83, 82, 81);
    }

    @Test
    void notAskedForFearIsReadOnlyWhereItIsShared() {
        shared("E01").notAsked(NotAskedReason.FEAR);
        shared("E02").notAsked(NotAskedReason.SETTLED);
        cast.planned(miriam, "E03").notAsked(NotAskedReason.FEAR);

        assertThat(row().afraid()).containsExactly(clock.instant());
    }

    @Test
    void howHighTheFearWentIsReadOfTheNewestThreeWhereItIsShared() {
        for (int peak : new int[] {99, 40, 0, 91}) {
            clock.advance(Duration.ofMinutes(1));
            peaked(shared("E01"), peak);
        }
        clock.advance(Duration.ofMinutes(1));
        peaked(cast.planned(miriam, "E02"), 98);
        clock.advance(Duration.ofMinutes(1));
        var numbers = cast.planned(miriam, "E03");
        numbers.show(Visibility.OUTCOME);
        peaked(numbers, 97);

        assertThat(row().peaks()).extracting(TriageRow.Peak::fear).containsExactly(91, 0, 40);
        assertThat(row().peaks().getFirst().at()).isEqualTo(clock.instant().minus(Duration.ofMinutes(2)));
        assertThat(triage().attention().getFirst().facts()).containsExactly(new Triage.Fact.HighPeak(91));
    }

    @Test
    void inPrivateOnlyTheAskingIsActivity() {
        var ask = cast.planned(miriam, "E01");
        ask.asked();
        var asked = clock.instant();
        clock.advance(Duration.ofDays(1));
        ask.report(Outcome.YES);
        cast.planned(miriam, "E02").notAsked(NotAskedReason.FEAR);
        assertThat(row().active()).isEqualTo(asked);

        ask.show(Visibility.OUTCOME);

        assertThat(row().active()).isEqualTo(clock.instant());
    }

    @Test
    void anAssignmentNotAskedIsNoLongerOpenSharedOrNot() {
        var ask = assigned("E01", today().plusDays(3));
        assertThat(row().due()).isEqualTo(today().plusDays(3));
        assertThat(row().open()).isEqualTo(1);

        ask.notAsked(NotAskedReason.FEAR);

        assertThat(row().due()).isNull();
        assertThat(row().open()).isZero();
        assertThat(row().afraid()).isEmpty();
        assertThat(coaching.coachees(ute)).extracting(Coachee::open).containsExactly(0);
    }

    @Test
    void aDateLongPastHidesNoneThatIsNot() {
        assigned("E01", today().minusDays(50));
        assigned("E02", today().minusDays(5));

        assertThat(row().due()).isEqualTo(today().minusDays(5));
        assertThat(row().open()).isEqualTo(2);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Asker assigned(String exercise, LocalDate due) {
        var own = cast.planned(miriam, "E45");
        var ask = coaching.assign(ute, miriam.id(), cast.exercise(exercise).id(), due, "");
        return new Asker(own.asking(), own.asks(), ask, miriam.id());
    }

    @Test
    void theLastWordOfAThreadIsReadAsLongAsItIsShared() {
        var ask = shared("E01");
        feedback.write(CommandId.next(), miriam, ask.id(), "Soll ich noch einmal schreiben?");
        assertThat(row().wrote()).isEqualTo(clock.instant());

        ask.show(Visibility.OUTCOME);
        assertThat(row().wrote()).isNull();

        ask.show(Visibility.COACH);
        clock.advance(Duration.ofMinutes(1));
        feedback.write(CommandId.next(), ute, ask.id(), "Ja.");
        assertThat(row().wrote()).isNull();
    }

    private Asker shared(String exercise) {
        var ask = cast.planned(miriam, exercise);
        ask.show(Visibility.COACH);
        return ask;
    }

    private void peaked(Asker ask, int peak) {
        ask.answered(Outcome.YES);
        new SomeNotes(noting).save(miriam, ask.id(), new Aftermath(new Fear(peak), null, null, "", "", null, null));
    }

    private Triage triage() {
        return Triage.of(feed.triage(ute.id()), clock.instant(), ZoneOffset.UTC);
    }

    private TriageRow row() {
        return feed.triage(ute.id()).getFirst();
    }
}

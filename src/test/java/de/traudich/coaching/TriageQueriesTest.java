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
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
    Noting noting;

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

        assertThat(row().peaks()).extracting(TriageRow.Peak::fear).containsExactly(91, 0, 40);
        assertThat(row().peaks().getFirst().at()).isEqualTo(clock.instant().minus(Duration.ofMinutes(1)));
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
    void anAssignmentNotAskedInPrivateLooksOpenOneSharedDoesNot() {
        var due = LocalDate.of(2026, 3, 6);
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), due, "");
        var own = cast.planned(miriam, "E02");
        var ask = new Asker(
                own.asking(),
                own.asks(),
                coaching.assigned(miriam).getFirst().ask().id(),
                miriam.id());
        ask.notAsked(NotAskedReason.FEAR);
        assertThat(row().due()).isEqualTo(due);
        assertThat(row().open()).isEqualTo(1);
        assertThat(coaching.coachees(ute)).extracting(Coachee::open).containsExactly(1);

        ask.show(Visibility.OUTCOME);

        assertThat(row().due()).isNull();
        assertThat(row().open()).isZero();
        assertThat(coaching.coachees(ute)).extracting(Coachee::open).containsExactly(0);
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
        noting.save(miriam, ask.id(), new Aftermath(new Fear(peak), null, null, "", "", null, null));
    }

    private Triage triage() {
        return Triage.of(feed.triage(ute.id()), clock.instant(), ZoneOffset.UTC);
    }

    private TriageRow row() {
        return feed.triage(ute.id()).getFirst();
    }
}

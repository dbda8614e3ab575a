package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
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

    private TriageRow row() {
        return feed.triage(ute.id()).getFirst();
    }
}

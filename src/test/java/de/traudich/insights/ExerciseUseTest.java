package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.Seen;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// What came of every exercise, computed by hand.
@DatabaseTest
class ExerciseUseTest {

    @Autowired
    private Cast cast;

    @Autowired
    private ExerciseUse exercises;

    @Autowired
    private Counting counting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void anExerciseHoldsItsAsksAndItsBarriers() {
        told(miriam, "E01", 20, Outcome.YES, 70, 30);
        told(miriam, "E01", 40, Outcome.NO, 60, 50);
        shared(miriam, "E01").notAsked(NotAskedReason.FEAR);
        shared(miriam, "E02");
        noted(told(miriam, "E01", 60, Outcome.YES, 70, 30), Brake.AWE);
        cast.planned(miriam, "E01").answered(Outcome.YES);
        settle();

        var first = lines().stream()
                .filter(line -> line.series().equals(cast.exercise("E01").series()))
                .findFirst()
                .orElseThrow();

        assertThat(lines()).hasSize(2);
        assertThat(first.title().german()).isEqualTo("Nach der Uhrzeit fragen");
        assertThat(first.whole()).isEqualTo(new Turnout(4, 3, 1, 3, 2, new Balance(3, 2, 120)));
        assertThat(first.byBrake())
                .isEqualTo(Map.of(
                        Brake.RESTRAINT, new Turnout(3, 2, 1, 2, 1, new Balance(2, 1, 60)),
                        Brake.AWE, new Turnout(1, 1, 0, 1, 1, new Balance(1, 1, 60))));
    }

    @Test
    void fearIsOneLineAPersonAndFromFiveOn() {
        for (int person = 0; person < 4; person++) {
            told(cast.coachee(ute, "Nr. " + person), "E01", 50, Outcome.YES, 60 + person, 40 - 2 * person);
        }
        settle();
        assertThat(lines().getFirst().fear()).isEmpty();
        assertThat(lines().getFirst().afraid()).isEqualTo(4);

        told(miriam, "E01", 50, Outcome.YES, 80, 40);
        noted(told(miriam, "E01", 50, Outcome.YES, 40, 20), Brake.AWE);
        shared(miriam, "E01").expect(50, 90);
        settle();

        assertThat(lines().getFirst().fear()).contains(new FearChange.Sum(61, 36, PairedChange.Direction.UNCLEAR));
        assertThat(lines().getFirst().afraid()).isEqualTo(5);
    }

    @Test
    void aNewOutcomeMovesTheLine() {
        var ask = shared(miriam, "E01");
        settle();
        try (var seen = Seen.of(exercises.topics(), looking())) {
            ask.answered(Outcome.YES);

            assertThat(seen.next(lines -> lines.getFirst().whole().yes() == 1)).hasSize(1);
        }
    }

    @Test
    void aPageIsAHandfulOfStatements() {
        told(miriam, "E01", 20, Outcome.YES, 70, 30);
        told(miriam, "E02", 20, Outcome.YES, 70, 30);
        settle();

        assertThat(new Cost(db, transactions).selects(this::lines)).isEqualTo(4);
    }

    private Asker shared(Person who, String exercise) {
        var ask = cast.planned(who, exercise);
        ask.show(Visibility.COACH);
        return ask;
    }

    private Asker told(Person who, String exercise, int chance, Outcome outcome, int before, int after) {
        var ask = shared(who, exercise);
        ask.expect(chance, before);
        ask.answered(outcome).fearAfter(after);
        return ask;
    }

    private void noted(Asker ask, Brake brake) {
        db.sql("insert into ask_notes (id, practice_id, person_id, brake) values (?, ?, ?, ?)")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value(), brake.name())
                .update();
    }

    private List<ExerciseLine> lines() {
        return exercises.of(looking());
    }

    private Looking looking() {
        return Looking.of(ute, Selection.of(Map.of("period", "all")).selection());
    }

    private void settle() {
        counting.countAnew();
    }
}

package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cost;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupId;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.insights.Behind.Question;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What lies behind a week costs what that week holds, whatever was asked before and after it.
class BehindCostTest extends CohortWindow {

    @Autowired
    private Behind behind;

    @Test
    void otherWeeksAndOthersCostNothing() {
        var mai = group("Mai", 100, miriam);
        var room = held(50, miriam);
        asked(miriam, 60, 50, "OUTCOME");
        asked(miriam, 40, 50, "OUTCOME");
        settle();
        var marks = List.<Mark>of(
                new Mark.Week(new GroupId(UUID.fromString(mai)), OptionalInt.of(5)),
                new Mark.MemberWeek(miriam.id(), OptionalInt.of(5)),
                new Mark.Practising(5),
                new Mark.Beside(room.workshop.id(), Mark.Side.BEFORE),
                new Mark.Round(room.workshop.id(), 1, false));
        var before = marks.stream().map(mark -> reads(mark, mai)).toList();

        past(miriam, 900, 400);
        past(miriam, 900, 2);
        past(cast.coachee(cast.colleague(ute, "Anna"), "Kofi"), 900, 60);
        settle();
        db.sql("analyze table ask_fact").query().listOfRows();

        for (int mark = 0; mark < marks.size(); mark++) {
            assertThat(reads(marks.get(mark), mai))
                    .as(marks.get(mark).word())
                    .isLessThanOrEqualTo(before.get(mark) + 20);
        }
    }

    @Test
    void whatHardlyEverOccursIsFoundWithoutReadingAllElse() {
        var mai = group("Mai", 100, miriam);
        var ask = cast.planned(miriam, "E01");
        ask.expect(50, 60);
        ask.answered(Outcome.YES).show(Visibility.OUTCOME);
        past(miriam, 50, 3);
        settle();
        var series = cast.exercise("E01").series();
        var marks = List.<Mark>of(
                new Mark.Exercise(series),
                new Mark.ExerciseBrake(series, Brake.RESTRAINT),
                new Mark.Row(Breakdown.By.EXERCISE, series.toString()),
                new Mark.Kind(new Way(Channel.IN_PERSON, null), false),
                new Mark.Kind(new Way(Channel.IN_PERSON, null), true));

        past(miriam, 3000, 3);
        past(miriam, 3000, 400);
        settle();
        db.sql("analyze table ask_fact").query().listOfRows();

        for (var mark : marks) {
            assertThat(behind.of(question(mark, mai)).lines()).as(mark.word()).hasSize(1);
            assertThat(reads(mark, mai)).as(mark.word()).isLessThan(60);
        }
    }

    @Test
    void aListIsAHandfulOfStatements() {
        var mai = group("Mai", 100, miriam);
        var room = held(50, miriam);
        settle();
        var cost = new Cost(db, transactions);

        assertThat(cost.selects(() -> behind.of(question(new Mark.Practising(5), mai))))
                .isEqualTo(3);
        assertThat(cost.selects(
                        () -> behind.of(question(new Mark.Beside(room.workshop.id(), Mark.Side.FEAR_AFTER), mai))))
                .isEqualTo(3);
        assertThat(cost.selects(() -> behind.of(question(new Mark.Round(room.workshop.id(), 1, false), mai))))
                .isEqualTo(2);
    }

    private long reads(Mark mark, String group) {
        return new Cost(db, transactions).reads(() -> behind.of(question(mark, group)));
    }

    private Question question(Mark mark, String group) {
        return new Question(looking(Map.of("group", group)), mark, null, Language.DE, null);
    }

    /// A minute apart, beginning so many days ago.
    private void past(Person coachee, int asks, int days) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, visibility, chance, fear_before, asked_at, created_at)
                        select uuid(), :practice, :person, 'OUTCOME', 50, 60, :now - interval :days day - interval seq minute,
                               :now - interval :days day - interval seq minute
                          from seq_1_to_%d
                        """.formatted(asks))
                .param("practice", coachee.practice().value())
                .param("person", coachee.id().value())
                .param("days", days)
                .param("now", clock.instant())
                .update();
    }
}

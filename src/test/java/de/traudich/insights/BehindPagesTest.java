package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Asker;
import de.traudich.Room;
import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.AsksBehind.State;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From rounds, exercises and kinds of asks to the asks they are made of, computed by hand.
class BehindPagesTest extends BehindMarks {

    @Autowired
    private WorkshopSeries series;

    @Autowired
    private ExerciseUse exercises;

    @Autowired
    private OwnWays ways;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient db;

    @Test
    void everyRoundHoldsWhatItsLineCounts() {
        var room = room();
        settle();

        for (var round : series.of(looking()).workshops().getFirst().rounds()) {
            assertThat(shown(round(room, round.number())))
                    .isEqualTo(round.turnout().asks())
                    .isEqualTo(3);
            assertThat(shown(new Mark.Round(room.workshop.id(), round.number(), true)))
                    .isEqualTo(round.turnout().balance().asks());
        }
        assertThat(of(new Mark.Round(room.workshop.id(), 1, true)).lines())
                .extracting(Line::name)
                .containsExactly("Zofia");
        assertThat(of(round(room, 1)).lines())
                .extracting(Line::name, Line::coached, Line::state, Line::reason)
                .containsExactlyInAnyOrder(
                        tuple("Kofi", false, State.NOT_ASKED, null),
                        tuple("Zofia", false, State.ANSWERED, null),
                        tuple("Miriam", true, State.ANSWERED, null));
        assertThat(of(round(room, 3)).nothing()).isTrue();
    }

    /// Two rounds of three people; in the first one dared not, and one shares with their coach.
    private Room room() {
        var room = rooms.open(ute, "Kofi", "Zofia");
        room.join(miriam);
        room.asking();
        room.asker("Kofi").notAsked(NotAskedReason.FEAR);
        var zofia = room.asker("Zofia");
        zofia.expect(40, 50);
        zofia.answered(Outcome.YES);
        room.asker("Miriam").answered(Outcome.YES).show(Visibility.OUTCOME);
        room.ended().choosing("E02").asking();
        return room;
    }

    private static Mark round(Room room, int number) {
        return new Mark.Round(room.workshop.id(), number, false);
    }

    @Test
    void aRoundOfAGroupIsWhatItsMembersShare() {
        var room = room();
        var mai = ((GroupKept.Saved) groups.create(ute, "Mai", Set.of(miriam.id()))).id();
        settle();
        var words = Map.of("group", mai.value().toString());

        assertThat(of(ute, round(room, 1), words).lines())
                .extracting(Line::name)
                .containsExactly("Miriam");
        assertThat(of(ute, round(room, 2), words).nothing()).isTrue();
        assertThat(series.of(looking(ute, words)).workshops().getFirst().rounds())
                .hasSize(1);
    }

    @Test
    void aForeignWorkshopAndOneThatIsSummedUpHaveNoAsks() {
        var anna = cast.colleague(ute, "Anna");
        var room = room();
        settle();
        assertThat(of(anna, round(room, 1), Map.of()).nothing()).isTrue();
        assertThat(of(new Mark.Round(new WorkshopId(Ids.next()), 1, false)).nothing())
                .isTrue();
        assertThat(of(ute, round(room, 1), Map.of("period", "2000-01-01..2000-02-01"))
                        .nothing())
                .isTrue();

        room.asker("Zofia").show(Visibility.ONLY_ME);
        assertThat(of(round(room, 2)).lines()).extracting(Line::name).containsExactlyInAnyOrder("Kofi", "Miriam");

        db.sql("update workshop set summed_up_at = :now where id = :id")
                .param("now", clock.instant())
                .param("id", room.workshop.id().value())
                .update();
        assertThat(of(round(room, 1)).nothing()).isTrue();
    }

    @Test
    void everyExerciseAndBarrierHoldsWhatItsLineCounts() {
        told(miriam, 20, Outcome.YES, 70, 30);
        noted(told(miriam, 60, Outcome.NO, 70, 30), "brake", Brake.AWE);
        noted(shared(miriam).answered(Outcome.YES), "brake", Brake.AWE);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.ONLY_ME);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.GROUP_ANONYMOUS);
        settle();

        var line = exercises.of(looking()).getFirst();

        assertThat(shown(new Mark.Exercise(line.series())))
                .isEqualTo(line.whole().asks())
                .isEqualTo(4);
        assertThat(shown(new Mark.Row(Breakdown.By.EXERCISE, line.series().toString())))
                .isEqualTo(line.whole().balance().asks())
                .isEqualTo(2);
        assertThat(line.byBrake()).hasSize(2).allSatisfy((brake, part) -> assertThat(
                        shown(new Mark.ExerciseBrake(line.series(), brake)))
                .isEqualTo(part.balance().asks())
                .isEqualTo(1));
        var anna = cast.colleague(ute, "Anna");
        assertThat(of(anna, new Mark.Exercise(line.series()), Map.of()).nothing())
                .isTrue();
        assertThat(of(anna, new Mark.ExerciseBrake(line.series(), Brake.AWE), Map.of())
                        .nothing())
                .isTrue();
    }

    @Test
    void everyKindOfAskHoldsWhatItsRatesCount() {
        mailed().answered(Outcome.YES);
        var guessed = mailed();
        guessed.expect(30, 50);
        guessed.answered(Outcome.NO);
        mailed().waiting();
        mailed();
        told(miriam, 20, Outcome.YES, 70, 30);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.ONLY_ME);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.GROUP_ANONYMOUS);
        settle();
        var mail = new Way(Channel.EMAIL, Tie.STRANGER);

        assertWays();
        assertThat(shown(new Mark.Kind(mail, false))).isEqualTo(1);
        assertThat(shown(new Mark.Kind(mail, true))).isEqualTo(2);
        assertThat(of(new Mark.Kind(new Way(Channel.EMAIL, null), true)).nothing())
                .isTrue();

        clock.advance(Duration.ofDays(Ask.SILENT_DAYS));
        assertWays();
        assertThat(shown(new Mark.Kind(mail, true))).isEqualTo(3);
        assertThat(of(cast.colleague(ute, "Anna"), new Mark.Kind(mail, true), Map.of())
                        .nothing())
                .isTrue();
    }

    private void assertWays() {
        assertThat(ways.of(looking())).hasSize(2).allSatisfy(own -> {
            assertThat(shown(new Mark.Kind(own.way(), false)))
                    .isEqualTo(own.balance().asks());
            assertThat(shown(new Mark.Kind(own.way(), true))).isEqualTo(own.closed());
        });
    }

    /// To a stranger.
    private Asker mailed() {
        var ask = shared(miriam);
        db.sql("insert into ask_notes (id, practice_id, person_id, channel, tie) values (?, ?, ?, 'EMAIL', 'STRANGER')")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value())
                .update();
        ask.show(Visibility.COACH);
        return ask;
    }

    private void noted(Asker ask, String column, Enum<?> value) {
        db.sql("insert into ask_notes (id, practice_id, person_id, %s) values (?, ?, ?, ?)".formatted(column))
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value(), value.name())
                .update();
        ask.show(Visibility.COACH);
    }

    private static Looking looking(Person coach, Map<String, String> words) {
        var all = new HashMap<>(Map.of("period", "all"));
        all.putAll(words);
        return Looking.of(coach, Selection.of(all).selection());
    }

    private AsksBehind of(Person coach, Mark mark, Map<String, String> words) {
        return behind.of(new Question(looking(coach, words), mark, null, Language.DE, null));
    }
}

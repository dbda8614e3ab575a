package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.CoacheeChecks.Sight;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From one coachee's picture to their asks, and to nobody else's.
class BehindCoacheeTest extends BehindMarks {

    @Autowired
    private CoacheeChecks checks;

    @Autowired
    private JdbcClient db;

    @Test
    void everyMarkHoldsWhatThePictureOfThisCoacheeCounts() {
        told(miriam, 20, Outcome.YES, 70, 30);
        told(miriam, 40, Outcome.NO, 70, 30);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        onlyPeak();
        told(cast.coachee(ute, "Emil"), 20, Outcome.YES, 50, 20);
        settle();

        var check = checks.of(new Sight(looking(), miriam.id()));
        var funnel = check.funnel();

        assertThat(shown(Mark.Stage.PLANNED, miriam))
                .isEqualTo(funnel.planned())
                .isEqualTo(4);
        assertThat(shown(Mark.Stage.ASKED, miriam)).isEqualTo(funnel.asked()).isEqualTo(2);
        assertThat(shown(Mark.Stage.YES, miriam)).isEqualTo(funnel.yes()).isEqualTo(1);
        assertThat(shown(new Mark.Reason(NotAskedReason.FEAR), miriam)).isEqualTo(1);
        assertThat(shown(Mark.Guessed.ALL, miriam))
                .isEqualTo(check.balance().asks())
                .isEqualTo(2);
        assertThat(shown(Mark.Fears.NOTED, miriam))
                .isEqualTo(check.check().fears().count())
                .isEqualTo(3);
        assertThat(of(Mark.Stage.PLANNED, miriam.id(), ute).lines())
                .extracting(Line::name)
                .containsOnly("Miriam");
    }

    private void onlyPeak() {
        var ask = cast.planned(miriam, "E01");
        ask.expect(50, 60);
        db.sql("insert into ask_notes (id, practice_id, person_id, fear_peak) values (?, ?, ?, 80)")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value())
                .update();
        ask.show(Visibility.COACH);
    }

    @Test
    void whatThisCoacheeDoesNotShareWithTheirCoachIsNeitherShownNorCounted() {
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.ONLY_ME);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.GROUP_ANONYMOUS);
        var room = rooms.open(ute);
        room.join(miriam);
        room.asking();
        room.asker("Miriam").notAsked(NotAskedReason.FEAR);
        for (int person = 0; person < 5; person++) {
            told(cast.coachee(ute, "Nr. " + person), 40, Outcome.YES, 60, 40).show(Visibility.GROUP_ANONYMOUS);
        }
        clock.advance(Duration.ofDays(93));
        settle();

        assertThat(of(Mark.Stage.PLANNED, null, ute).nothing()).isFalse();
        assertThat(MarkTest.all().filter(mark -> !of(mark, miriam.id(), ute).nothing()))
                .isEmpty();
    }

    @Test
    void somebodyElsesCoacheeAnswersLikeNobody() {
        told(miriam, 20, Outcome.YES, 70, 30);
        var anna = cast.colleague(ute, "Anna");
        settle();
        assertThat(of(Mark.Stage.YES, miriam.id(), ute).nothing()).isFalse();

        assertThat(of(Mark.Stage.YES, miriam.id(), anna)).isEqualTo(of(Mark.Stage.YES, new PersonId(Ids.next()), anna));
        assertThat(of(new Mark.Fear(miriam.id()), cast.coachee(ute, "Emil").id(), ute)
                        .nothing())
                .isTrue();
    }

    private int shown(Mark mark, Person coachee) {
        return of(mark, coachee.id(), ute).lines().size();
    }

    private AsksBehind of(Mark mark, @Nullable PersonId coachee, Person coach) {
        var looking = Looking.of(coach, Selection.of(Map.of("period", "all")).selection());
        return behind.of(new Question(looking, mark, coachee, Language.DE, null));
    }
}

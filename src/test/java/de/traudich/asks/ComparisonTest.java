package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Expected against happened, as every page says it.
@DatabaseTest
class ComparisonTest {

    @Autowired
    Cast cast;

    @Autowired
    Asks asks;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void fourAnswersAreNoPercentage() {
        answers(4, Outcome.YES, Visibility.ONLY_ME);
        assertThat(mine().forecasts()).isEmpty();

        answers(1, Outcome.NO, Visibility.ONLY_ME);

        assertThat(mine().forecasts()).hasValueSatisfying(all -> {
            assertThat(all.rate().percent()).isEqualTo(80);
            assertThat(all.expected()).isEqualTo(.3);
        });
    }

    @Test
    void onlyAYesIsAYesAndWhatIsOpenIsNoAnswer() {
        answers(1, Outcome.YES, Visibility.ONLY_ME);
        answers(1, Outcome.PARTLY, Visibility.ONLY_ME);
        cast.planned(miriam, "E01").asked();
        cast.planned(miriam, "E02").notAsked(NotAskedReason.FEAR);
        cast.planned(miriam, "E03").answered(Outcome.YES);

        assertThat(mine().yes()).isEqualTo(1);
        assertThat(mine().answers()).hasSize(2);
        assertThat(mine().open()).isEqualTo(1);
        assertThat(mine().fears().medianBefore()).hasValue(70);
        assertThat(mine().fears().medianAfter()).hasValue(20);
    }

    @Test
    void aCoachComparesOnlyWhatIsShared() {
        answers(2, Outcome.YES, Visibility.OUTCOME);
        answers(3, Outcome.NO, Visibility.ONLY_ME);
        answers(1, Outcome.NO, Visibility.HOST);

        assertThat(asks.sharedComparison(miriam.id()).answers())
                .extracting(Comparison.Answer::outcome)
                .containsExactly(Outcome.YES, Outcome.YES);
        assertThat(mine().answers()).hasSize(6);
    }

    private Comparison mine() {
        return asks.comparison(miriam.id());
    }

    private void answers(int number, Outcome outcome, Visibility visibility) {
        for (int i = 0; i < number; i++) {
            var asker = cast.planned(miriam, "E01");
            asker.expect(30, 70);
            asker.answered(outcome);
            asker.fearAfter(20);
            asker.show(visibility);
        }
    }
}

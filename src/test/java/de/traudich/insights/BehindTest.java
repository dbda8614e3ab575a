package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Asker;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.AsksBehind.State;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// From a number to the asks it is made of: all of them, each once.
class BehindTest extends BehindMarks {

    @Test
    void anAskIsThereWithAllThatIsShared() {
        var ask = told(miriam, 20, Outcome.PARTLY, 70, 30);
        settle();

        var line = of(Mark.Stage.ANSWERED).lines().getFirst();

        assertThat(line)
                .extracting(Line::ask, Line::person, Line::name, Line::coached, Line::exercise, Line::state)
                .containsExactly(
                        ask.id(),
                        miriam.id(),
                        "Miriam",
                        true,
                        cast.exercise("E01").in(Language.DE).title(),
                        State.ANSWERED);
        assertThat(line.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(Objects.requireNonNull(line.chance()).value()).isEqualTo(20);
        assertThat(Objects.requireNonNull(line.fears().before()).value()).isEqualTo(70);
        assertThat(Objects.requireNonNull(line.fears().after()).value()).isEqualTo(30);
    }

    @Test
    void everyStageHoldsWhatTheFunnelCounts() {
        shared(miriam).answered(Outcome.YES);
        shared(miriam).answered(Outcome.NO);
        shared(miriam).asked();
        shared(miriam).notAsked(NotAskedReason.FEAR);
        shared(miriam);
        settle();

        var funnel = insights.overview(looking()).funnel();

        assertThat(shown(Mark.Stage.PLANNED)).isEqualTo(funnel.planned()).isEqualTo(5);
        assertThat(shown(Mark.Stage.ASKED)).isEqualTo(funnel.asked()).isEqualTo(3);
        assertThat(shown(Mark.Stage.ANSWERED)).isEqualTo(funnel.answered()).isEqualTo(2);
        assertThat(shown(Mark.Stage.YES)).isEqualTo(funnel.yes()).isEqualTo(1);
        assertThat(shown(Mark.Stage.SILENT)).isEqualTo(funnel.silent()).isZero();
        assertThat(shown(Mark.Stage.NOT_ASKED)).isEqualTo(1);
        assertThat(of(new Mark.Reason(NotAskedReason.FEAR)).lines())
                .extracting(Line::state, Line::reason)
                .containsExactly(tuple(State.NOT_ASKED, NotAskedReason.FEAR));
        assertThat(of(new Mark.Reason(NotAskedReason.SETTLED)).nothing()).isTrue();
    }

    @Test
    void twoOfOneNameAreToldApartInThePictureAsInTheList() {
        clock.advance(Duration.ofDays(2));
        var other = cast.coachee(ute, "Miriam");
        told(miriam, 20, Outcome.YES, 70, 30);
        told(other, 20, Outcome.YES, 60, 40);
        settle();

        assertThat(insights.overview(looking()).fears().lines())
                .allSatisfy(line -> assertThat(line.name())
                        .startsWith("Miriam (")
                        .isEqualTo(of(new Mark.Fear(line.coachee()))
                                .lines()
                                .getFirst()
                                .name()))
                .extracting(FearLine::name)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aBinHoldsItsChancesUpToTheNext() {
        for (int chance : new int[] {0, 33, 34, 66, 67, 100}) told(miriam, chance, Outcome.YES, 50, 50);
        shared(miriam).answered(Outcome.YES);
        settle();

        assertThat(chances(new Mark.Guessed(OptionalInt.of(0)))).containsExactlyInAnyOrder(0, 33);
        assertThat(chances(new Mark.Guessed(OptionalInt.of(1)))).containsExactlyInAnyOrder(34, 66);
        assertThat(chances(new Mark.Guessed(OptionalInt.of(2)))).containsExactlyInAnyOrder(67, 100);
        assertThat(chances(Mark.Guessed.ALL)).hasSize(6);
    }

    private List<Integer> chances(Mark mark) {
        return of(mark).lines().stream()
                .map(line -> Objects.requireNonNull(line.chance()).value())
                .toList();
    }

    @Test
    void aRowHoldsWhatItCompares() {
        var emil = cast.coachee(ute, "Emil");
        told(miriam, 20, Outcome.YES, 70, 30);
        told(emil, 40, Outcome.NO, 70, 30);
        shared(emil).answered(Outcome.YES);
        settle();

        for (var breakdown : insights.breakdowns(looking())) {
            for (var row : breakdown.rows()) {
                assertThat(shown(new Mark.Row(breakdown.by(), row.key())))
                        .isEqualTo(row.balance().asks())
                        .isEqualTo(2);
            }
        }
        assertThat(of(new Mark.Row(Breakdown.By.BRAKE, "AWE")).nothing()).isTrue();
        assertThat(of(new Mark.Row(Breakdown.By.SOLICITED, "1")).nothing()).isTrue();
        assertThat(of(new Mark.Row(Breakdown.By.EXERCISE, Ids.next().toString()))
                        .nothing())
                .isTrue();
    }

    @Test
    void twoOfOneNameAreToldApartAsOnTheirPages() {
        cast.coachee(ute, "Miriam");
        told(miriam, 20, Outcome.YES, 70, 30);
        settle();

        assertThat(of(Mark.Stage.YES).lines().getFirst().name()).startsWith("Miriam (");
    }

    @Test
    void pagesHaveEveryAskOnceNewestFirst() {
        var expected = new ArrayList<Asker>();
        for (int ask = 0; ask < 2 * Behind.PAGE + 3; ask++) {
            if (ask % 4 == 0) clock.advance(Duration.ofMinutes(1));
            expected.add(told(miriam, 20, Outcome.YES, 70, 30));
        }
        settle();

        var lines = new ArrayList<Line>();
        var page = of(Mark.Stage.YES);
        lines.addAll(page.lines());
        while (page.more()) {
            page = behind.of(question(Mark.Stage.YES, page.end().orElseThrow()));
            lines.addAll(page.lines());
        }

        assertThat(lines)
                .extracting(Line::ask)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Asker::id).toList());
        assertThat(lines).extracting(Line::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}

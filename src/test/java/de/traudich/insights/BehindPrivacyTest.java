package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Asker;
import de.traudich.Seen;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Today;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.AsksBehind.State;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.CoCoaches;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What nobody shares is behind no mark, and what is only counted is said so.
class BehindPrivacyTest extends BehindMarks {

    @Autowired
    private CoCoaches coCoaches;

    @Autowired
    private Today today;

    @Test
    void aFearLineIsOfOneCoacheeAndOfNobodyElses() {
        var emil = cast.coachee(ute, "Emil");
        var bernd = cast.coachee(cast.colleague(ute, "Anna"), "Bernd");
        told(miriam, 20, Outcome.YES, 70, 30);
        told(emil, 20, Outcome.YES, 50, 20);
        told(bernd, 20, Outcome.YES, 50, 20);
        settle();

        assertThat(of(new Mark.Fear(miriam.id())).lines())
                .extracting(Line::name)
                .containsExactly("Miriam");
        assertThat(of(new Mark.Fear(bernd.id())).nothing()).isTrue();
        assertThat(of(new Mark.Fear(new PersonId(Ids.next()))).nothing()).isTrue();
    }

    @Test
    void whatIsPrivateOrForTheGroupIsNeverListed() {
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.ONLY_ME);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.GROUP_ANONYMOUS);
        var shared = told(miriam, 20, Outcome.YES, 70, 30);
        settle();

        assertThat(MarkTest.all().filter(mark -> !of(mark).nothing()))
                .contains(Mark.Guessed.ALL, Mark.Stage.PLANNED, Mark.Stage.YES)
                .allSatisfy(mark -> {
                    assertThat(of(mark).lines()).extracting(Line::ask).containsExactly(shared.id());
                    assertThat(of(mark).counted()).isZero();
                });
        assertThat(of(new Mark.Fear(miriam.id())).lines()).extracting(Line::ask).containsExactly(shared.id());
    }

    @Test
    void whoIsOnlyInSumsIsCountedAndNotShown() {
        for (int person = 0; person < 5; person++) {
            var ask = told(cast.coachee(ute, "Nr. " + person), 40, Outcome.YES, 60, 40);
            ask.show(Visibility.GROUP_ANONYMOUS);
        }
        clock.advance(Duration.ofDays(93));
        told(miriam, 40, Outcome.YES, 60, 40);
        settle();

        var yes = of(Mark.Stage.YES);

        assertThat(yes.lines()).extracting(Line::name).containsExactly("Miriam");
        assertThat(yes.counted()).isEqualTo(5);
        assertThat(1 + yes.counted())
                .isEqualTo(insights.overview(looking()).whole().yes());
        assertThat(of(Mark.Guessed.ALL).counted()).isZero();
    }

    @Test
    void aHostSeesThatSomebodyDidNotAskAndNotWhy() {
        var room = rooms.open(ute, "Kofi", "Zofia").asking();
        room.asker("Kofi").notAsked(NotAskedReason.FEAR);
        room.asker("Zofia").answered(Outcome.YES);
        settle();

        assertThat(of(Mark.Stage.PLANNED).lines())
                .extracting(Line::name, Line::coached, Line::state, Line::reason)
                .containsExactlyInAnyOrder(
                        tuple("Kofi", false, State.NOT_ASKED, null), tuple("Zofia", false, State.ANSWERED, null));
        var afraid = of(new Mark.Reason(NotAskedReason.FEAR));
        assertThat(afraid.nothing()).isTrue();
        assertThat(insights.overview(looking()).funnel().reasons()).isEmpty();
        assertThat(insights.overview(looking()).funnel().notAsked()).isEqualTo(1);
    }

    @Test
    void whoNoLongerLeadsAWorkshopHasItsGuestsOnNoOpenList() {
        var ben = cast.colleague(ute, "Ben");
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").answered(Outcome.YES);
        coCoaches.choose(room.workshop.id(), ute, Set.of(ben.id()));
        settle();
        var yes = new Question(Looking.of(ben, looking().selection()), Mark.Stage.YES, null, Language.DE, null);
        assertThat(behind.of(yes).lines()).extracting(Line::name).containsExactly("Kofi");
        try (var seen = Seen.of(behind.topics(), yes)) {
            coCoaches.choose(room.workshop.id(), ute, Set.of());

            assertThat(seen.next(AsksBehind::nothing).lines()).isEmpty();
        }
    }

    @Test
    void whatIsThrownAwayLeavesAnOpenList() {
        var idea = today.begin(miriam);
        var other = cast.planned(miriam, "E01");
        new Asker(other.asking(), other.asks(), idea, miriam.id()).show(Visibility.COACH);
        settle();
        assertThat(of(Mark.Stage.PLANNED).lines()).hasSize(1);
        try (var seen = Seen.of(behind.topics(), question(Mark.Stage.PLANNED, null))) {
            today.discard(miriam, idea);

            assertThat(seen.next(AsksBehind::nothing).lines()).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackLeavesAnOpenList() {
        var ask = told(miriam, 20, Outcome.YES, 70, 30);
        settle();
        try (var seen = Seen.of(behind.topics(), question(Mark.Stage.YES, null))) {
            ask.show(Visibility.ONLY_ME);

            assertThat(seen.next(AsksBehind::nothing).lines()).isEmpty();
        }
        assertThat(behind.topics().size()).isZero();
    }
}

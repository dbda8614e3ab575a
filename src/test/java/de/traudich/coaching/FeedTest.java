package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Seen;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.Fear;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach sees what was shared, nothing else, and no longer than it is.
@DatabaseTest
class FeedTest {

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Feed feed;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLY_ME", "HOST", "GROUP_ANONYMOUS"})
    void ofWhatIsNotSharedOnlyThatTheyAskedIsSeen(Visibility visibility) {
        var ask = story("E01");
        ask.show(visibility);

        assertThat(feed.of(ute.id()))
                .containsExactly(new FeedItem(
                        ask.id(),
                        miriam.id(),
                        "Miriam",
                        Objects.requireNonNull(ask.ask().askedAt()),
                        null,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        ""));
    }

    @Test
    void outcomeAndNumbersAreNotTheWords() {
        var ask = story("E01");
        ask.show(Visibility.OUTCOME);

        assertThat(feed.of(ute.id())).singleElement().satisfies(item -> {
            assertThat(item.shared()).isTrue();
            assertThat(item.exercise()).isEqualTo(cast.exercise("E01"));
            assertThat(item.outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(item.prediction()).isEqualTo(ask.ask().prediction());
            assertThat(item.fearAfter()).isEqualTo(new Fear(30));
            assertThat(item.learned()).isEmpty();
        });
    }

    @Test
    void withTheCoachTheWordsAreSharedToo() {
        story("E01").show(Visibility.COACH);

        assertThat(feed.of(ute.id())).extracting(FeedItem::learned).containsExactly("Geheim.");
    }

    @Test
    void theExerciseOfAnAssignmentIsKnownToWhoAssignedIt() {
        coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        var assigned = coaching.assigned(miriam).getFirst().ask().id();
        var planned = cast.planned(miriam, "E01");
        new Asker(planned.asking(), planned.asks(), assigned, miriam.id()).answered(Outcome.NO);

        assertThat(feed.of(ute.id())).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(cast.exercise("E02"));
            assertThat(item.outcome()).isNull();
        });
    }

    @Test
    void whatWasNotAskedIsSeenOnlyWhenShared() {
        var ask = cast.planned(miriam, "E01");
        ask.notAsked(NotAskedReason.FEAR);
        assertThat(feed.of(ute.id())).isEmpty();

        ask.show(Visibility.OUTCOME);

        assertThat(feed.of(ute.id())).extracting(FeedItem::notAsked).containsExactly(NotAskedReason.FEAR);
    }

    @Test
    void anOpenAnswerIsSeenAsWaiting() {
        var ask = cast.planned(miriam, "E01");
        ask.waiting();
        ask.show(Visibility.OUTCOME);

        assertThat(feed.of(ute.id())).extracting(FeedItem::waiting).containsExactly(true);
    }

    @Test
    void whatIsOnlyPlannedIsNoNews() {
        cast.planned(miriam, "E01").show(Visibility.COACH);

        assertThat(feed.of(ute.id())).isEmpty();
    }

    @Test
    void anotherCoachSeesNothing() {
        story("E01").show(Visibility.COACH);

        assertThat(feed.of(cast.coach("Anna").id())).isEmpty();
    }

    @Test
    void whatIsTakenBackDisappearsWhileTheCoachLooks() {
        try (var seen = Seen.of(feed.topics(), ute.id())) {
            var ask = story("E01");
            ask.show(Visibility.COACH);
            seen.next(items -> items.stream().anyMatch(item -> item.learned().equals("Geheim.")));

            ask.show(Visibility.ONLY_ME);

            var items = seen.next(news -> news.stream().noneMatch(FeedItem::shared));
            assertThat(items).extracting(FeedItem::learned).containsExactly("");
        }
        assertThat(feed.topics().watched(ute.id())).isFalse();
    }

    private Asker story(String exercise) {
        var ask = cast.planned(miriam, exercise);
        ask.expect(20, 70);
        ask.answered(Outcome.PARTLY);
        ask.fearAfter(30);
        ask.learn("Geheim.", true);
        return ask;
    }
}

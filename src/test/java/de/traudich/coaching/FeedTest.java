package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Seen;
import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    Today today;

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

        assertThat(news()).singleElement().satisfies(item -> {
            assertThat(item.ask().askedAt()).isEqualTo(ask.ask().askedAt());
            assertThat(item.at()).isEqualTo(ask.ask().askedAt());
            assertThat(item.exercise()).isNull();
            assertThat(item.words()).isFalse();
            assertThat(item.ask().prediction()).isNull();
            assertThat(item.ask().outcome()).isNull();
            assertThat(item.ask().answeredAt()).isNull();
            assertThat(item.ask().fearAfter()).isNull();
            assertThat(item.ask().setOffAt()).isNull();
            assertThat(item.ask().visibility()).isEqualTo(Visibility.ONLY_ME);
        });
    }

    @Test
    void outcomeAndNumbersAreNotTheWords() {
        var ask = story("E01");
        ask.show(Visibility.OUTCOME);

        assertThat(news()).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(cast.exercise("E01"));
            assertThat(item.ask().outcome()).isEqualTo(Outcome.PARTLY);
            assertThat(item.ask().prediction()).isEqualTo(ask.ask().prediction());
            assertThat(item.ask().fearAfter()).isEqualTo(new Fear(30));
            assertThat(item.words()).isFalse();
        });
    }

    @Test
    void sharedWordsAreAnnouncedAndNotInTheFeed() {
        story("E01").show(Visibility.COACH);

        assertThat(news()).singleElement().satisfies(item -> {
            assertThat(item.words()).isTrue();
            assertThat(item.ask().learned()).isEmpty();
        });
    }

    @Test
    void theExerciseOfAnAssignmentIsKnownToWhoAssignedIt() {
        coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        var assigned = today.of(miriam.id()).getFirst().ask().id();
        var planned = cast.planned(miriam, "E01");
        new Asker(planned.asking(), planned.asks(), assigned, miriam.id()).answered(Outcome.NO);

        assertThat(news()).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(cast.exercise("E02"));
            assertThat(item.ask().outcome()).isNull();
        });
    }

    @Test
    void whatWasNotAskedIsSeenOnlyWhenShared() {
        var ask = cast.planned(miriam, "E01");
        ask.notAsked(NotAskedReason.FEAR);
        assertThat(news()).isEmpty();

        ask.show(Visibility.OUTCOME);

        assertThat(news()).extracting(item -> item.ask().notAsked()).containsExactly(NotAskedReason.FEAR);
    }

    @Test
    void anOpenAnswerIsSeenAsWaiting() {
        var ask = cast.planned(miriam, "E01");
        ask.waiting();
        ask.show(Visibility.OUTCOME);

        assertThat(news()).extracting(item -> item.ask().stage()).containsExactly(Stage.WAITING);
    }

    @Test
    void whatIsOnlyPlannedIsNoNews() {
        cast.planned(miriam, "E01").show(Visibility.COACH);

        assertThat(news()).isEmpty();
    }

    @Test
    void anotherCoachSeesNothing() {
        story("E01").show(Visibility.COACH);

        assertThat(feed.of(FeedSlice.newest(cast.coach("Anna").id()))).isEmpty();
    }

    @Test
    void whatIsTakenBackDisappearsWhileTheCoachLooks() {
        var slice = FeedSlice.newest(ute.id());
        try (var seen = Seen.of(feed.topics(), slice)) {
            var ask = story("E01");
            ask.show(Visibility.COACH);
            seen.next(items -> items.stream().anyMatch(FeedItem::words));

            ask.show(Visibility.ONLY_ME);

            var items = seen.next(news -> news.stream().noneMatch(FeedItem::words));
            assertThat(items).extracting(item -> item.ask().outcome()).containsOnlyNulls();
        }
        assertThat(feed.topics().watched(slice)).isFalse();
    }

    @Test
    void everyKindIsFoundByItself() {
        var emil = cast.coachee(ute, "Emil");
        var asked = cast.planned(emil, "E02");
        asked.asked();
        var not = cast.planned(miriam, "E03");
        not.notAsked(NotAskedReason.SETTLED);
        not.show(Visibility.OUTCOME);
        var story = story("E01");
        story.show(Visibility.COACH);

        assertThat(ids(of(null, FeedSlice.Kind.ASKED))).containsExactly(asked.id());
        assertThat(ids(of(null, FeedSlice.Kind.ANSWERED))).containsExactly(story.id());
        assertThat(ids(of(null, FeedSlice.Kind.NOT_ASKED))).containsExactly(not.id());
        assertThat(ids(of(null, FeedSlice.Kind.WORDS))).containsExactly(story.id());
        assertThat(ids(of(emil.id(), null))).containsExactly(asked.id());
        assertThat(ids(of(emil.id(), FeedSlice.Kind.WORDS))).isEmpty();
    }

    @Test
    void anAnswerNobodySharesIsNotFoundAsOne() {
        story("E01").show(Visibility.ONLY_ME);

        assertThat(of(null, FeedSlice.Kind.ANSWERED)).isEmpty();
        assertThat(of(null, FeedSlice.Kind.ASKED)).hasSize(1);
    }

    @Test
    void aForeignCoacheeIsFilteredToNothing() {
        var zofia = cast.coachee(cast.coach("Anna"), "Zofia");
        cast.planned(zofia, "E01").asked();

        assertThat(of(zofia.id(), null)).isEmpty();
    }

    @Test
    void olderPagesBeginWhereTheLastOneEndedEvenWithinOneMoment() {
        for (int number = 0; number < Feed.PAGE + 3; number++) {
            cast.planned(miriam, "E01").asked();
        }
        var slice = FeedSlice.newest(ute.id());
        var first = feed.of(slice);
        assertThat(first).hasSize(Feed.PAGE + 1);
        var last = FeedSlice.Place.of(first.get(Feed.PAGE - 1));

        var older = feed.olderThan(slice, last);

        assertThat(ids(older)).hasSize(3).contains(first.getLast().ask().id());
        var all = feed.of(slice.downTo(FeedSlice.Place.of(older.getLast())));
        assertThat(ids(all)).hasSize(Feed.PAGE + 3).doesNotHaveDuplicates();
    }

    private List<FeedItem> news() {
        return feed.of(FeedSlice.newest(ute.id()));
    }

    private List<FeedItem> of(@Nullable PersonId coachee, FeedSlice.@Nullable Kind kind) {
        return feed.of(new FeedSlice(ute.id(), coachee, kind, null));
    }

    private static List<AskId> ids(List<FeedItem> items) {
        return items.stream().map(item -> item.ask().id()).toList();
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

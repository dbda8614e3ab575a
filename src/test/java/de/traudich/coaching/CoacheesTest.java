package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.Seen;
import de.traudich.asks.AskEvent;
import de.traudich.asks.Asks;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Visibility;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Watch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One coachee as their coach may know them.
class CoacheesTest extends CoacheeLinesTest {

    @Autowired
    Coaching coaching;

    @Autowired
    CoacheeQueries queries;

    @Autowired
    Asks asks;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @EnumSource(names = {"ONLY_ME", "HOST", "GROUP_ANONYMOUS"})
    void ofAPrivateAskOnlyThatItWasAskedIsThere(Visibility visibility) {
        var ask = story();
        ask.show(visibility);
        var asked = Objects.requireNonNull(ask.ask().askedAt());

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.ask().askedAt()).isEqualTo(asked);
            assertThat(line.ask().createdAt()).isEqualTo(asked);
            assertThat(line.ask().outcome()).isNull();
            assertThat(line.ask().prediction()).isNull();
            assertThat(line.ask().fearAfter()).isNull();
            assertThat(line.exercise()).isNull();
            assertThat(line.words()).isFalse();
        });
        assertThat(coachees.of(relationship).check().answers()).isEmpty();
    }

    @Test
    void whatIsPrivateAndNotAskedIsNotThereAtAll() {
        cast.planned(miriam, "E01").expect(20, 70);
        cast.planned(miriam, "E02").notAsked(NotAskedReason.FEAR);

        assertThat(lines()).isEmpty();
    }

    @Test
    void aCoachingThatEndedKeepsNobodyElseWaiting() {
        var emil = cast.coachee(ute, "Emil");
        var ended = new Relationship(ute.id(), emil.id());
        var pages = new ArrayList<CoacheePage>();
        var watched = new Coachees(queries, asks);
        watched.topics().add(ended, new Watch<>(page -> page, pages::add, Runnable::run));
        watched.topics().add(relationship, new Watch<>(page -> page, pages::add, Runnable::run));
        db.sql("delete from coaching where coachee_id = ?")
                .param(emil.id().value())
                .update();

        watched.on(new AskEvent.Moved(story().id(), miriam.id()));
        watched.on(new AskEvent.Moved(story().id(), emil.id()));
        watched.tell();

        assertThat(pages).extracting(CoacheePage::name).containsExactly("Miriam");
        assertThatThrownBy(() -> watched.of(ended)).isInstanceOf(Stale.class);
    }

    @Test
    void aPrivateChangeIsNoNews() {
        var ask = story();
        ask.show(Visibility.ONLY_ME);
        var before = coachees.of(relationship);

        clock.advance(Duration.ofMinutes(1));
        ask.learn("Anders.", false);

        assertThat(coachees.of(relationship)).isEqualTo(before);
    }

    @Test
    void anOwnAssignmentIsKnownWithItsDateHoweverPrivate() {
        var due = LocalDate.of(2026, 3, 6);
        coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), due, "Nur Mut.");

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.assigned()).isTrue();
            assertThat(line.due()).isEqualTo(due);
            assertThat(line.note()).isEqualTo("Nur Mut.");
            assertThat(line.exercise()).isEqualTo(cast.exercise("E02"));
            assertThat(line.open()).isTrue();
        });
    }

    @Test
    void whoPutsAnAssignmentAsideSaysItButNotWhy() {
        coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        var own = cast.planned(miriam, "E03");
        var ask = lines().getFirst().ask().id();
        new Asker(own.asking(), own.asks(), ask, miriam.id()).notAsked(NotAskedReason.FEAR);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.open()).isFalse();
            assertThat(line.ask().notAskedAt()).isEqualTo(clock.instant());
            assertThat(line.ask().notAsked()).isNull();
        });
    }

    @Test
    void aForeignCoacheeIsStaleLikeAnUnknownOne() {
        var zofia = cast.coachee(cast.coach("Anna"), "Zofia");

        assertStale(zofia.id());
        assertStale(new PersonId(Ids.next()));
    }

    @Test
    void whatIsTakenBackDisappearsWhileTheCoachLooks() {
        var ask = story();
        ask.show(Visibility.COACH);
        try (var seen = Seen.of(coachees.topics(), relationship)) {
            ask.show(Visibility.ONLY_ME);

            var page = seen.next(next -> next.check().answers().isEmpty());
            assertThat(page.lines().getFirst().words()).isFalse();
        }
        assertThat(coachees.topics().watched(relationship)).isFalse();
    }

    private void assertStale(PersonId coachee) {
        assertThatThrownBy(() -> coachees.of(new Relationship(ute.id(), coachee)))
                .isInstanceOf(Stale.class)
                .hasMessage("coachee");
    }
}

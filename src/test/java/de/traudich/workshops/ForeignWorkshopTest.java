package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody else's workshop, or another workshop's round, answers like one that does not exist, and stays as it was.
@DatabaseTest
class ForeignWorkshopTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// A verb of a coach on a workshop and a round of it.
    interface Verb {
        Object on(Hosting hosting, WorkshopId workshop, Round round, Person coach);
    }

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Hosting hosting;

    private Room own;
    private Room foreign;

    @BeforeEach
    void twoRoomsAreAsking() {
        own = rooms.open("Miriam").asking();
        foreign = rooms.open("Emil").asking();
    }

    static Stream<Verb> roundVerbs() {
        return Stream.of(
                (hosting, id, round, coach) -> hosting.startPredicting(id, round.id(), coach),
                (hosting, id, round, coach) -> hosting.startAsking(id, round.id(), coach, MINUTE),
                (hosting, id, round, coach) -> hosting.extend(id, round, coach, MINUTE),
                (hosting, id, round, coach) -> hosting.pause(id, round, coach),
                (hosting, id, round, coach) -> hosting.resume(id, paused(round), coach),
                (hosting, id, round, coach) -> hosting.end(id, round.id(), coach),
                (hosting, id, round, coach) -> hosting.reveal(id, round, coach));
    }

    static Stream<Verb> verbs() {
        return Stream.concat(
                roundVerbs(),
                Stream.of(
                        (hosting, id, _, coach) -> hosting.get(id, coach),
                        (hosting, id, _, coach) -> hosting.open(id, coach),
                        (hosting, id, _, coach) -> hosting.close(id, coach),
                        (hosting, id, round, coach) ->
                                hosting.choose(id, coach, round.exercise().id()),
                        (hosting, id, _, coach) -> {
                            hosting.note(id, coach, "", "x");
                            return true;
                        }));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aForeignWorkshopIsStaleLikeAnUnknownOne(Verb verb) {
        var before = foreign.scene();

        assertStale(() -> verb.on(hosting, foreign.workshop.id(), foreign.round(), own.coach), "workshop");
        assertStale(() -> verb.on(hosting, WorkshopId.next(), foreign.round(), own.coach), "workshop");

        assertThat(foreign.scene()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("roundVerbs")
    void aForeignRoundInTheOwnWorkshopIsStaleLikeAnUnknownOne(Verb verb) {
        var before = foreign.scene();
        var mine = own.scene();

        assertStale(() -> verb.on(hosting, own.workshop.id(), foreign.round(), own.coach), "round");
        assertStale(() -> verb.on(hosting, own.workshop.id(), unknown(foreign.round()), own.coach), "round");

        assertThat(foreign.scene()).isEqualTo(before);
        assertThat(own.scene()).isEqualTo(mine);
    }

    @Test
    void aForeignQuoteCannotBeTakenDown() {
        var emil = foreign.asker("Emil");
        emil.learn("Fragen kostet nichts.", true);

        assertStale(() -> hosting.hideQuote(own.workshop.id(), own.coach, emil.id(), true), "quote");
        assertStale(() -> hosting.hideQuote(foreign.workshop.id(), own.coach, emil.id(), true), "workshop");

        assertThat(foreign.scene().quotes(false)).hasSize(1);
    }

    @Test
    void theListShowsOnlyTheOwn() {
        assertThat(hosting.of(own.coach)).extracting(Workshop::id).containsExactly(own.workshop.id());
        assertThat(hosting.of(cast.coach("Anna"))).isEmpty();
    }

    private static Round paused(Round round) {
        return new Round(
                round.id(),
                round.number(),
                round.exercise(),
                round.phase(),
                round.reveal(),
                round.endsAt(),
                round.endsAt());
    }

    private static Round unknown(Round round) {
        return new Round(
                RoundId.next(),
                round.number(),
                round.exercise(),
                round.phase(),
                round.reveal(),
                round.endsAt(),
                round.pausedAt());
    }

    private static void assertStale(Runnable verb, String what) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class).hasMessage(what);
    }
}

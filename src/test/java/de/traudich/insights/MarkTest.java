package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.coaching.GroupId;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.insights.AsksBehind.Place;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an address says of a mark is read as it was written, and nonsense is nothing.
class MarkTest {

    static Stream<Mark> all() {
        return Stream.of(
                        Stream.of(
                                Mark.Guessed.ALL,
                                new Mark.Guessed(OptionalInt.of(2)),
                                new Mark.Fear(new PersonId(Ids.next())),
                                new Mark.Row(Breakdown.By.CHANNEL, "IN_PERSON"),
                                new Mark.Row(Breakdown.By.EXERCISE, Ids.next().toString()),
                                new Mark.Row(Breakdown.By.SOLICITED, "0")),
                        placed(),
                        Stream.of(Mark.Stage.values()),
                        Stream.of(NotAskedReason.values()).map(Mark.Reason::new))
                .flatMap(marks -> marks);
    }

    private static Stream<Mark> placed() {
        var workshop = new WorkshopId(Ids.next());
        return Stream.concat(
                Stream.of(
                        Mark.Fears.NOTED,
                        Mark.Noted.DREAD,
                        Mark.Noted.BELIEF,
                        new Mark.Waited(Channel.DIRECT_MESSAGE),
                        new Mark.Exercise(Ids.next()),
                        new Mark.ExerciseBrake(Ids.next(), Brake.AWE),
                        new Mark.Week(new GroupId(Ids.next()), OptionalInt.of(0)),
                        new Mark.Week(new GroupId(Ids.next()), OptionalInt.empty()),
                        new Mark.MemberWeek(new PersonId(Ids.next()), OptionalInt.of(11)),
                        new Mark.Practising(10),
                        new Mark.Round(workshop, 1, false),
                        new Mark.Round(workshop, 12, true),
                        new Mark.Kind(new Way(Channel.IN_PERSON, null), true),
                        new Mark.Kind(new Way(Channel.EMAIL, Tie.STRANGER), false)),
                Stream.of(Mark.Side.values()).map(side -> new Mark.Beside(workshop, side)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMarkHasAWord(Mark mark) {
        assertThat(Mark.of(mark.word())).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bin",
                "bin.",
                "bin.3",
                "bin.-1",
                "stage.won",
                "reason.shy",
                "fear.miriam",
                "brake.",
                "exercise.x",
                "solicited.yes",
                "rank.1",
                "channel.IN_PERSON",
                "fears.none",
                "noted.hope",
                "waited.pigeon",
                "asks.e01",
                "met.01a2268e-dd28-73f0-8213-dca8144a8f27",
                "met.01a2268e-dd28-73f0-8213-dca8144a8f27.shy",
                "week.mai.1",
                "week.01a2268e-dd28-73f0-8213-dca8144a8f27",
                "week.01a2268e-dd28-73f0-8213-dca8144a8f27.12",
                "member.01a2268e-dd28-73f0-8213-dca8144a8f27.-1",
                "practising.01",
                "practising.all",
                "round.01a2268e-dd28-73f0-8213-dca8144a8f27.99999999999",
                "guessed.1.01a2268e-dd28-73f0-8213-dca8144a8f27",
                "beside.01a2268e-dd28-73f0-8213-dca8144a8f27.around",
                "way.pigeon",
                "closed.email.",
                "closed.email.stranger.all"
            })
    void whatMeansNothingIsNoMark(String word) {
        assertThat(Mark.of(word)).isEmpty();
    }

    @Test
    void aBinKnowsItsPlace() {
        var counts = new ForecastCounts(List.of(
                new ForecastCounts.Count(33, 1, 0),
                new ForecastCounts.Count(34, 1, 0),
                new ForecastCounts.Count(67, 1, 0)));

        assertThat(counts.bins().stream().map(Mark.Guessed::of).map(Mark::word))
                .containsExactly("bin.0", "bin.1", "bin.2");
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        var place = new Place(Instant.parse("2026-11-29T08:15:30.123456Z"), new AskId(Ids.next()));

        assertThat(Place.of(place.word())).contains(place);
        assertThat(Stream.of("", "1", "x.y", "99999999999999999." + place.ask().value(), "1." + "x".repeat(36)))
                .allSatisfy(word -> assertThat(Place.of(word)).isEmpty());
    }
}

package de.traudich.coaching;

import static de.traudich.asks.SomeAsk.planned;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Favour;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeAsk;
import de.traudich.coaching.Ladder.Steps;
import de.traudich.coaching.Suggestion.Reason;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Fear;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Exercise TIME = SomeItem.exercise(1, Brake.RESTRAINT, Channel.IN_PERSON);
    private static final Exercise PHOTO = SomeItem.exercise(4, Brake.RESTRAINT, Channel.IN_PERSON);
    private static final Exercise CALL = SomeItem.exercise(4, Brake.RESTRAINT, Channel.PHONE);
    private static final Exercise TALK = SomeItem.exercise(5, Brake.AWE, Channel.AUDIENCE);
    private static final Exercise SALARY = SomeItem.exercise(9, Brake.BOTH, true, Channel.IN_PERSON);
    private static final Exercise FAMOUS = SomeItem.exercise(9, Brake.AWE, Channel.LETTER);
    private static final List<Exercise> LIBRARY = List.of(TIME, PHOTO, CALL, TALK, SALARY, FAMOUS);

    @Test
    void rungsGoFromSmallToGreat() {
        var ladder = Ladder.of(List.of(made(TALK, 80, 30), made(TIME, 20, 5), made(PHOTO, 50, 20)));

        assertThat(ladder.rungs()).extracting(rung -> rung.expected().value()).containsExactly(20, 50, 80);
        assertThat(ladder.rungs()).extracting(Rung::after).containsExactly(new Fear(5), new Fear(20), new Fear(30));
    }

    @Test
    void theSameKindIsOneRungWithTheNewestRating() {
        var rated = SomeItem.of(planned().predicted(50, 30), PHOTO);

        var ladder = Ladder.of(List.of(rated, made(PHOTO, 60, 20), made(PHOTO, 90, 40)));

        assertThat(ladder.rungs()).singleElement().satisfies(rung -> {
            assertThat(rung.expected()).isEqualTo(new Fear(30));
            assertThat(rung.after()).isEqualTo(new Fear(20));
            assertThat(rung.times()).isEqualTo(2);
        });
    }

    @Test
    void ownIdeasAreOneKindByFavourAndChannel() {
        var mail = SomeItem.own(planned().predicted(50, 70), Favour.TIME, Channel.EMAIL);
        var again = SomeItem.own(planned().predicted(50, 60), Favour.TIME, Channel.EMAIL);
        var call = SomeItem.own(planned().predicted(50, 80), Favour.TIME, Channel.PHONE);

        assertThat(Ladder.of(List.of(mail, again, call)).rungs()).hasSize(2);
    }

    @Test
    void whatWasNeverRatedIsNoRung() {
        assertThat(Ladder.of(List.of(SomeItem.of(planned(), PHOTO))).rungs()).isEmpty();
    }

    @Test
    void theLevelIsTheMiddleOfTheLastAsksThatWereMade() {
        assertThat(Ladder.of(List.of(SomeItem.of(planned().predicted(50, 90), FAMOUS)))
                        .level())
                .isEmpty();
        assertThat(Ladder.of(List.of(made(TALK, 50, 20), made(TIME, 50, 20), made(PHOTO, 50, 20)))
                        .level())
                .contains(4);
    }

    @Test
    void anOwnIdeaIsAsHardAsItWasFeared() {
        var own = SomeItem.own(asked(65, 20), Favour.TIME, Channel.EMAIL);

        assertThat(Ladder.of(List.of(own)).level()).contains(7);
    }

    @Test
    void threeCalmAsksLeadOneStepUp() {
        var calm = Collections.nCopies(3, made(PHOTO, 39, 10));

        assertThat(Ladder.of(calm).steps()).isEqualTo(Steps.UP);
        assertThat(Ladder.of(calm).aim()).isEqualTo(5);
        assertThat(Ladder.of(calm.subList(0, 2)).steps()).isEqualTo(Steps.LEVEL);
        assertThat(Ladder.of(List.of(calm.get(0), made(PHOTO, 40, 10), calm.get(1)))
                        .steps())
                .isEqualTo(Steps.LEVEL);
    }

    @Test
    void fearOfEightyThreeTimesRunningCallsForASmallerStep() {
        var great = made(PHOTO, 80, 60);
        var smaller = Ladder.of(Collections.nCopies(3, great));

        assertThat(smaller.steps()).isEqualTo(Steps.SMALLER);
        assertThat(smaller.aim()).isEqualTo(2);
        assertThat(Ladder.of(List.of(great, made(PHOTO, 79, 60), great, great)).steps())
                .isEqualTo(Steps.LEVEL);
    }

    @Test
    void aMereGuessTakesNoSignAway() {
        var great = made(PHOTO, 80, 60);
        var guessed = SomeItem.of(planned().predicted(50, 20), PHOTO);

        assertThat(Ladder.of(List.of(guessed, great, great, great)).steps()).isEqualTo(Steps.SMALLER);
        assertThat(Ladder.of(List.of(made(PHOTO, 20, 10), great, great, great)).steps())
                .isEqualTo(Steps.LEVEL);
    }

    @Test
    void notAskedForFearThreeTimesCallsForASmallerStep() {
        var afraid = SomeItem.of(planned().notAsked(NotAskedReason.FEAR), PHOTO);
        var settled = SomeItem.of(planned().notAsked(NotAskedReason.SETTLED), PHOTO);

        assertThat(Ladder.of(List.of(afraid, settled, afraid, afraid)).steps()).isEqualTo(Steps.SMALLER);
        assertThat(Ladder.of(List.of(afraid, settled, afraid)).steps()).isEqualTo(Steps.LEVEL);
    }

    @Test
    void aPeakOfNinetyOnceCallsForASmallerStepUntilThreeAsksWentWithoutOne() {
        var peak = SomeItem.peaking(asked(50, 20), PHOTO, 90);
        var calmer = SomeItem.peaking(asked(50, 20), PHOTO, 60);
        var unnoted = made(PHOTO, 50, 20);
        var planned = SomeItem.of(planned(), PHOTO);

        assertThat(Ladder.of(List.of(planned, calmer, unnoted, peak)).steps()).isEqualTo(Steps.SMALLER);
        assertThat(Ladder.of(List.of(planned, calmer, unnoted, peak)).strains()).containsExactly(new Strain.Peak(90));
        assertThat(Ladder.of(List.of(calmer, unnoted, calmer, peak)).steps()).isEqualTo(Steps.LEVEL);
        assertThat(Ladder.of(List.of(SomeItem.peaking(asked(50, 20), PHOTO, 89)))
                        .steps())
                .isEqualTo(Steps.LEVEL);
    }

    @Test
    void howHighTheFearWentCountsEvenWhereNobodyWasAskedInTheEnd() {
        var turnedBack = SomeItem.peaking(planned().notAsked(NotAskedReason.FEAR), PHOTO, 95);

        assertThat(Ladder.of(List.of(turnedBack)).strains()).containsExactly(new Strain.Peak(95));
    }

    @Test
    void anOtherWayThanLatelyComesFirst() {
        var items = List.of(made(PHOTO, 50, 20));

        var next = Ladder.of(items).next(items, LIBRARY);

        assertThat(next).hasSize(3);
        assertThat(next.getFirst()).isEqualTo(new Suggestion(TALK, new Reason.OtherChannel(Channel.AUDIENCE)));
        assertThat(next.get(1)).isEqualTo(new Suggestion(CALL, new Reason.OtherChannel(Channel.PHONE)));
    }

    @Test
    void whatNeedsTheCoachOrLiesThereAlreadyIsNotSuggested() {
        var items = List.of(SomeItem.of(planned(), CALL));

        var next = Ladder.of(items).next(items, List.of(CALL, SALARY, TIME));

        assertThat(next).containsExactly(new Suggestion(TIME, new Reason.Start()));
    }

    @Test
    void afterGreatFearNothingHarderIsSuggestedWhileSomethingSmallerIsThere() {
        var items = Collections.nCopies(3, made(TALK, 90, 80));
        var small = SomeItem.exercise(2, Brake.RESTRAINT, Channel.IN_PERSON);

        var next = Ladder.of(items).next(items, List.of(FAMOUS, TALK, small, TIME));

        assertThat(next).extracting(Suggestion::exercise).startsWith(small, TIME);
        assertThat(next.getFirst().reason()).isEqualTo(new Reason.Smaller());
    }

    private static TodayItem made(Exercise exercise, int before, int after) {
        return SomeItem.of(asked(before, after), exercise);
    }

    private static SomeAsk asked(int before, int after) {
        return planned()
                .predicted(50, before)
                .setOff()
                .asked()
                .answered(Outcome.YES)
                .fearing(after);
    }
}

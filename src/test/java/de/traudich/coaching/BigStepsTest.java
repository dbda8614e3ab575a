package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.Approaching;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import de.traudich.shared.Stale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody is asked before the coach has said yes to a big step.
@DatabaseTest
class BigStepsTest {

    private static final Kept SAVED = new Kept.Saved();
    private static final Kept WAITS = new Kept.NotAgreed();

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    BigSteps steps;

    @Autowired
    Coaching coaching;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Asking asking;

    @Autowired
    Approaching approaching;

    @Autowired
    Exercises exercises;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void whatIsTakenAloneWaitsUntilACoachSaysYes() {
        var ask = take("E40");
        assertThat(state(ask)).isEqualTo(BigStep.UNSAID);
        assertThat(asked(ask)).isEqualTo(WAITS);
        assertThat(approaching.report(CommandId.next(), miriam, ask, Outcome.YES))
                .isEqualTo(WAITS);
        assertThat(approaching.waiting(CommandId.next(), miriam, ask)).isEqualTo(WAITS);
        assertThat(asking.setOff(CommandId.next(), ask, miriam.id())).isNotEqualTo(SAVED);

        steps.wish(miriam, ask);
        assertThat(state(ask)).isEqualTo(BigStep.WISHED);
        assertThat(asked(ask)).isEqualTo(WAITS);
        steps.agree(ute, ask);

        assertThat(state(ask)).isEqualTo(BigStep.AGREED);
        assertThat(asked(ask)).isEqualTo(SAVED);
    }

    @Test
    void aTalkAboutPayIsABigStepHoweverEasy() {
        var text = new ExerciseText("Das Gehalt ansprechen", "Sag, was du geleistet hast.", "", "", "");
        var easy = new ExerciseDraft(2, Brake.RESTRAINT, Set.of(Channel.IN_PERSON), 10, false, text, ExerciseText.NONE);

        today.take(miriam, exercises.write(ute, easy));

        assertThat(asked(newest())).isEqualTo(WAITS);
    }

    @Test
    void whatTheCoachHandsOverIsAYesAndSmallStepsNeedNone() {
        var handed = coaching.assign(ute, miriam.id(), cast.exercise("E43").id(), null, "");
        var small = take("E39");

        assertThat(state(handed)).isEqualTo(BigStep.NONE);
        assertThat(asked(handed)).isEqualTo(SAVED);
        assertThat(asked(small)).isEqualTo(SAVED);
    }

    @Test
    void aYesThatWasTakenBackIsNone() {
        var handed = coaching.assign(ute, miriam.id(), cast.exercise("E43").id(), null, "");
        asking.predict(CommandId.next(), handed, miriam.id(), new Prediction(new Percent(20), new Fear(80)));

        withdrawing.withdraw(ute, handed);

        assertThat(state(handed)).isEqualTo(BigStep.UNSAID);
        assertThat(asked(handed)).isEqualTo(WAITS);
    }

    @Test
    void whomNobodyCoachesNobodyHasToAsk() {
        db.sql("delete from coaching where coachee_id = ?")
                .param(miriam.id().value())
                .update();

        assertThat(asked(take("E40"))).isEqualTo(SAVED);
    }

    @Test
    void waitingHindersNeitherGuessingNorLettingItBe() {
        var ask = take("E40");

        assertThat(asking.predict(CommandId.next(), ask, miriam.id(), new Prediction(new Percent(20), new Fear(80))))
                .isEqualTo(SAVED);
        assertThat(asking.notAsked(CommandId.next(), ask, miriam.id(), NotAskedReason.NOT_FITTING))
                .isEqualTo(SAVED);
    }

    @Test
    void theCoachSeesNothingBeforeItIsWishedAndThenOnlyTheExercise() {
        var ask = take("E40");
        assertThat(steps.wishes(ute.id())).isEmpty();
        assertThatThrownBy(() -> steps.agree(ute, ask)).isInstanceOf(Stale.class);

        steps.wish(miriam, ask);

        assertThat(steps.wishes(ute.id())).singleElement().satisfies(wish -> {
            assertThat(wish.coachee()).isEqualTo("Miriam");
            assertThat(wish.exercise().code()).isEqualTo("E40");
        });
        asking.notAsked(CommandId.next(), ask, miriam.id(), NotAskedReason.SETTLED);
        assertThat(steps.wishes(ute.id())).isEmpty();
    }

    @Test
    void aCoachWhoWantsToTalkFirstIsAskedAgain() {
        var ask = take("E40");
        steps.wish(miriam, ask);

        steps.talkFirst(ute, ask);
        assertThat(state(ask)).isEqualTo(BigStep.TALK);
        assertThat(asked(ask)).isEqualTo(WAITS);
        assertThat(steps.wishes(ute.id())).isEmpty();

        steps.wish(miriam, ask);
        steps.agree(ute, ask);
        assertThat(asked(ask)).isEqualTo(SAVED);
    }

    @Test
    void nobodyElseWishesOrAgrees() {
        var ask = take("E40");
        var otto = cast.coach("Otto");
        var emil = cast.coachee(ute, "Emil");

        assertThatThrownBy(() -> steps.wish(emil, ask)).isInstanceOf(Stale.class);
        steps.wish(miriam, ask);
        assertThat(steps.wishes(otto.id())).isEmpty();
        assertThatThrownBy(() -> steps.agree(otto, ask)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.agree(miriam, ask)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.talkFirst(emil, ask)).isInstanceOf(Stale.class);
        assertThat(state(ask)).isEqualTo(BigStep.WISHED);
    }

    @RepeatedTest(3)
    void ofTwoAnswersAtOnceOneCounts() {
        var ask = take("E40");
        steps.wish(miriam, ask);

        var answers =
                AtOnce.both(() -> answers(() -> steps.agree(ute, ask)), () -> answers(() -> steps.talkFirst(ute, ask)));

        assertThat(answers).containsExactlyInAnyOrder(true, false);
    }

    private static boolean answers(Runnable answer) {
        try {
            answer.run();
            return true;
        } catch (Stale late) {
            return false;
        }
    }

    private AskId take(String code) {
        today.take(miriam, cast.exercise(code).id());
        return newest();
    }

    private AskId newest() {
        return today.of(miriam.id()).getFirst().ask().id();
    }

    private Kept asked(AskId ask) {
        return approaching.asked(CommandId.next(), miriam, ask);
    }

    private BigStep state(AskId ask) {
        return today.find(miriam, ask).orElseThrow().bigStep();
    }
}

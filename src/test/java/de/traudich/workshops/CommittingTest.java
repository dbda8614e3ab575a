package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.asks.Kept;
import de.traudich.asks.Stage;
import de.traudich.asks.Visibility;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people resolve is an ask of their own, and the room only hears how many have one.
class CommittingTest extends CommitRoom {

    @Test
    void whatIsWrittenIsAPlannedAskOfTheirOwn() {
        assertThat(keep(miriam, PLAN)).isEqualTo(new Kept.Saved());

        var ask = ask(miriam);
        assertThat(asks.get(ask, miriam.id()).stage()).isEqualTo(Stage.PLANNED);
        assertThat(asks.get(ask, miriam.id()).visibility()).isEqualTo(Visibility.ONLY_ME);
        var notes = noting.read(miriam, ask);
        assertThat(notes.setting().whom()).isEqualTo("Die Chefin vom Chor");
        assertThat(notes.homework().planWhen()).isEqualTo("Wenn die Probe aus ist");
        assertThat(notes.homework().planThen()).isEqualTo("dann gehe ich zu ihr");
        assertThat(today.of(miriam.id())).singleElement().satisfies(item -> assertThat(item.due())
                .isEqualTo(SOON));
    }

    @Test
    void thePlanForTheMomentIsSealed() {
        keep(miriam, PLAN);

        var sealed = db.sql("select homework from ask_notes where id = ?")
                .param(ask(miriam).value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Probe");
    }

    @Test
    void typingOnIsTheSameAskAndOneInTheCount() {
        var first = words("Die");
        keep(miriam, Commitment.Words.NONE, first);
        var ask = ask(miriam);
        keep(miriam, first, PLAN);

        assertThat(ask(miriam)).isEqualTo(ask);
        assertThat(read(miriam).words()).isEqualTo(PLAN);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void tenLettersAtOnceAreOneAsk() {
        AtOnce.times(10, number -> keep(miriam, words("Wer " + number)));

        assertThat(today.of(miriam.id())).hasSize(1);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anotherWindowIsNotWrittenOver() {
        keep(miriam, words("Die Chefin"));

        assertThat(keep(miriam, words("Der Nachbar"))).isEqualTo(new Kept.Overtaken());
        assertThat(read(miriam).words().whom()).isEqualTo("Die Chefin");
    }

    @Test
    void deletedAgainItLeavesNoTrace() {
        keep(miriam, PLAN);

        assertThat(keep(miriam, PLAN, Commitment.Words.NONE)).isEqualTo(new Kept.Saved());

        assertThat(read(miriam)).isEqualTo(Commitment.NONE);
        assertThat(today.of(miriam.id())).isEmpty();
        assertThat(counted()).isZero();
    }

    @Test
    void whatWasGivenMoreInThePortalStaysWhenTheWordsAreDeleted() {
        keep(miriam, PLAN);
        var ask = ask(miriam);
        db.sql("update ask set opening = 'Darf ich mitsingen?' where id = ?")
                .param(ask.value())
                .update();

        keep(miriam, PLAN, Commitment.Words.NONE);

        assertThat(asks.get(ask, miriam.id()).opening()).isEqualTo("Darf ich mitsingen?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"favour = 'ADVICE'", "channel = 'IN_PERSON'", "tie = 'CLOSE'", "brake = 'AWE'", "draft = 'x'"})
    void anAskWithAnythingInItStays(String column) {
        keep(miriam, PLAN);
        var ask = ask(miriam);
        keep(miriam, PLAN, words("Die Chefin"));
        var there = noting.read(miriam, ask).setting();
        assertThat(there.whom()).isEqualTo("Die Chefin");
        db.sql("update ask_notes set " + column + ", whom = '' where id = ?")
                .param(ask.value())
                .update();

        assertThat(noting.dropBlank(miriam.id(), ask)).isFalse();

        assertThat(asks.get(ask, miriam.id()).id()).isEqualTo(ask);
    }

    @Test
    void somebodyElsesBlankAskIsNotDropped() {
        keep(miriam, words("Die Chefin"));
        var ask = ask(miriam);
        db.sql("update ask_notes set whom = '' where id = ?").param(ask.value()).update();

        assertThat(noting.dropBlank(room.person("Kofi").id(), ask)).isFalse();
        assertThat(noting.dropBlank(miriam.id(), ask)).isTrue();
    }

    @Test
    void whereThePlanIsRefusedNothingIsWritten() {
        keep(miriam, PLAN);
        var elsewhere = new Commitment.Words(PLAN.whom(), PLAN.due(), "Wenn es regnet", PLAN.then());
        keep(miriam, PLAN, elsewhere);

        var mine = new Commitment.Words("Der Nachbar", SOON.plusDays(1), PLAN.when(), "dann klingle ich");
        assertThat(keep(miriam, PLAN, mine)).isEqualTo(new Kept.Overtaken());

        assertThat(read(miriam).words()).isEqualTo(elsewhere);
    }

    @Test
    void whatWasThrownAwayElsewhereBeginsAnewAsAWhole() {
        keep(miriam, PLAN);
        today.discard(miriam, ask(miriam));
        var more = new Commitment.Words(PLAN.whom(), SOON.plusDays(1), PLAN.when(), PLAN.then());

        assertThat(keep(miriam, PLAN, more)).isEqualTo(new Kept.Saved());

        assertThat(read(miriam).words()).isEqualTo(more);
    }
}

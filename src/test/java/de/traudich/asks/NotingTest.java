package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Language;
import de.traudich.shared.Percent;
import de.traudich.shared.Stale;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands around an ask, step by step.
@DatabaseTest
class NotingTest {

    private static final Setting VERENA = new Setting(
            "Podcasterin Verena",
            "verena@podcast.example",
            Favour.TIME,
            Channel.EMAIL,
            Tie.PUBLIC_FIGURE,
            Brake.AWE,
            false);
    private static final Expectation DREAD = new Expectation(
            "Sie lacht mich aus 😀", new Percent(60), 14, "Für mich hat sie keine Zeit", new Percent(80));

    @Autowired
    Noting noting;

    @Autowired
    Asking asking;

    @Autowired
    PrivateTexts texts;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    private Person miriam;
    private Person emil;
    private AskId ask;

    @BeforeEach
    void anAskOfMiriam() {
        var coach = cast.coach("Ute");
        miriam = cast.coachee(coach, "Miriam");
        emil = cast.coachee(coach, "Emil");
        ask = cast.planned(miriam, "E01").id();
    }

    @Test
    void nothingNotedIsEmpty() {
        assertThat(noting.read(miriam, ask)).isEqualTo(AskNotes.NONE);
    }

    @Test
    void everyStepIsKeptAndLeavesTheOthersAlone() {
        var homework = new Homework("Folge 84", "Gemeindesaal", "Sie hat es gemacht", false, "Wenn …", "dann …");
        var draft =
                new Draft("Kurze Frage", "Hallo Verena,\n\nhättest du Zeit?", false, Set.of("R05"), Language.DE, true);
        var followUp = new Draft("Re: Kurze Frage", "Vor zwei Wochen fragte ich", null, Set.of());

        new SomeNotes(noting).save(miriam, ask, VERENA);
        new SomeNotes(noting).save(miriam, ask, DREAD);
        new SomeNotes(noting).save(miriam, ask, homework);
        new SomeNotes(noting).save(miriam, ask, draft);
        new SomeNotes(noting).saveFollowUp(miriam, ask, followUp);

        assertThat(noting.read(miriam, ask))
                .isEqualTo(new AskNotes(VERENA, DREAD, homework, draft, followUp, Aftermath.NONE));
    }

    @Test
    void expectationsAreLockedOnceSomebodyWasAsked() {
        new SomeNotes(noting).save(miriam, ask, DREAD);
        asking.asked(CommandId.next(), ask, miriam.id());

        assertThat(new SomeNotes(noting).save(miriam, ask, Expectation.NONE)).isEqualTo(new Kept.Locked());
        assertThat(noting.read(miriam, ask).expectation()).isEqualTo(DREAD);
        assertThatThrownBy(() -> db.sql("update ask_notes set dread_chance = 1 where id = :ask")
                        .param("ask", ask.value())
                        .update())
                .hasMessageContaining("the expectation is locked");
    }

    @Test
    void whatCameOfItIsNotedOnlyAfterwards() {
        var after = new Aftermath(
                new Fear(90), Happened.NO, new Percent(20), "Nochmal, früher", "War zu pessimistisch", null, null);

        assertThat(new SomeNotes(noting).save(miriam, ask, after)).isEqualTo(new Kept.TooEarly());
        assertThat(noting.thank(miriam, ask)).isEqualTo(new Kept.TooEarly());
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.YES);

        assertThat(new SomeNotes(noting).save(miriam, ask, after)).isEqualTo(new Kept.Saved());
        assertThat(noting.thank(miriam, ask)).isEqualTo(new Kept.Saved());
        var kept = noting.read(miriam, ask).aftermath();
        assertThat(kept.fearPeak()).isEqualTo(new Fear(90));
        assertThat(kept.dreadHappened()).isEqualTo(Happened.NO);
        assertThat(kept.beliefAfter()).isEqualTo(new Percent(20));
        assertThat(kept.next()).isEqualTo("Nochmal, früher");
        assertThat(kept.remark()).isEqualTo("War zu pessimistisch");
        assertThat(kept.thankedAt()).isNotNull();
    }

    @RepeatedTest(5)
    void ofTwoWindowsAtOnceOneIsToldThatAnotherWasFaster() {
        var one = new Draft("", "Eins", null, Set.of());
        var other = new Draft("", "Zwei", null, Set.of());

        var kept = AtOnce.both(
                () -> noting.save(miriam, ask, Draft.NONE, one), () -> noting.save(miriam, ask, Draft.NONE, other));

        assertThat(kept).containsExactlyInAnyOrder(new Kept.Saved(), new Kept.Overtaken());
        assertThat(noting.read(miriam, ask).draft()).isEqualTo(kept.getFirst() instanceof Kept.Saved ? one : other);
    }

    @Test
    void theSameTwiceIsNoQuarrel() {
        var draft = new Draft("", "Eins", null, Set.of());
        noting.save(miriam, ask, Draft.NONE, draft);

        assertThat(noting.save(miriam, ask, Draft.NONE, draft)).isEqualTo(new Kept.Saved());
    }

    @Test
    void aDraftFromBeforeItHadALanguageIsStillRead() {
        var old = "{\"subject\":\"Kurz\",\"body\":\"Hallo\",\"formal\":null,\"kept\":[]}";
        new SomeNotes(noting).save(miriam, ask, VERENA);
        db.sql("update ask_notes set draft = :draft where id = :ask")
                .param("draft", texts.of(miriam).seal("ask_notes.draft", ask.value(), old))
                .param("ask", ask.value())
                .update();

        assertThat(noting.read(miriam, ask).draft()).isEqualTo(new Draft("Kurz", "Hallo", null, Set.of()));
    }

    @Test
    void theDatabaseAloneReadsNoWords() {
        new SomeNotes(noting).save(miriam, ask, VERENA);
        new SomeNotes(noting).save(miriam, ask, DREAD);
        new SomeNotes(noting)
                .saveFollowUp(miriam, ask, new Draft("", "Vor zwei Wochen schrieb ich Verena", null, Set.of()));

        var bytes = db.sql("select concat(address, dread, belief, follow_up) from ask_notes where id = :ask")
                .param("ask", ask.value())
                .query((row, _) -> row.getBytes(1))
                .single();

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("verena", "lacht", "keine Zeit", "Verena");
    }

    @Test
    void aForeignAskIsAsUnknownAsNone() {
        assertThatThrownBy(() -> noting.read(emil, ask)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> new SomeNotes(noting).save(emil, ask, VERENA)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> new SomeNotes(noting).save(emil, ask, DREAD)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> new SomeNotes(noting).save(emil, ask, Homework.NONE))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> new SomeNotes(noting).saveFollowUp(emil, ask, Draft.NONE))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> noting.thank(emil, ask)).isInstanceOf(Stale.class);
    }

    @Test
    void aTextAtItsLimitFitsAndOneMoreDoesNot() {
        var most = "😀".repeat(Draft.BODY_MAX);
        new SomeNotes(noting).save(miriam, ask, new Draft("", most, null, Set.of()));

        assertThat(noting.read(miriam, ask).draft().body()).isEqualTo(most);
        assertThatThrownBy(() -> new Draft("", most + "x", null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

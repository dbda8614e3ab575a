package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Direction;
import de.traudich.contacts.InteractionDraft;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom of the own contacts an ask is about, and what their history tells of it.
@DatabaseTest
class LinkingTest {

    @Autowired
    de.traudich.MutableClock clock;

    @Autowired
    Linking linking;

    @Autowired
    Approaching approaching;

    @Autowired
    Noting noting;

    @Autowired
    Contacts contacts;

    @Autowired
    Keeping keeping;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    private Person miriam;
    private AskId ask;
    private ContactId verena;

    @BeforeEach
    void anAskAndSomebodyKnown() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        ask = cast.planned(miriam, "E01").id();
        verena = SomeContact.add(contacts, miriam, SomeContact.verena());
    }

    @Test
    void aNoteIsNoRealContactAndItsAnswerIs() {
        wish("Podcasterin", Channel.EMAIL);
        linking.link(miriam, ask, verena);

        approaching.asked(CommandId.next(), miriam, ask);
        assertThat(history(verena)).containsExactly(met(Direction.ME, Channel.EMAIL, false));
        assertThat(contact(verena).touch().lastReal()).isNull();
        approaching.report(CommandId.next(), miriam, ask, Outcome.BRIEF_REPLY);

        assertThat(history(verena))
                .containsExactlyInAnyOrder(
                        met(Direction.ME, Channel.EMAIL, false), met(Direction.OTHER, Channel.EMAIL, true));
        assertThat(contact(verena).touch().lastReal()).isEqualTo(contacts.today(miriam));
    }

    @Test
    void askedAndAnsweredOnTheSpotIsOneMeeting() {
        wish("Podcasterin", null);
        linking.link(miriam, ask, verena);

        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);

        assertThat(history(verena)).containsExactly(met(Direction.ME, Channel.IN_PERSON, true));
    }

    @Test
    void silenceIsNoAnswer() {
        wish("Podcasterin", Channel.LETTER);
        linking.link(miriam, ask, verena);

        var asked = met(Direction.ME, Channel.LETTER, false);
        approaching.asked(CommandId.next(), miriam, ask);
        clock.advance(java.time.Duration.ofDays(14));

        approaching.report(CommandId.next(), miriam, ask, Outcome.NO_REPLY);

        assertThat(history(verena)).containsExactly(asked);
    }

    @Test
    void whatIsTakenBackIsToldNoLonger() {
        wish("Podcasterin", Channel.EMAIL);
        linking.link(miriam, ask, verena);
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);

        approaching.undo(CommandId.next(), miriam, ask);

        assertThat(history(verena)).isEmpty();
    }

    @Test
    void whatThePersonRemovedStaysRemoved() {
        wish("Podcasterin", Channel.EMAIL);
        linking.link(miriam, ask, verena);
        approaching.asked(CommandId.next(), miriam, ask);
        keeping.remove(miriam, keeping.newest(miriam, verena, 1).getFirst().id());

        linking.upToDate(miriam, ask);
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);
        approaching.undo(CommandId.next(), miriam, ask);

        assertThat(history(verena)).isEmpty();
    }

    @Test
    void whatTheGuardRefusesIsNotTold() {
        new SomeNotes(noting)
                .save(
                        miriam,
                        ask,
                        new Setting("Podcasterin", "", null, Channel.IN_PERSON, Tie.PUBLIC_FIGURE, null, false));
        linking.link(miriam, ask, verena);
        for (int time = 0; time < 2; time++) askOnceMore();
        var before = history(verena).size();

        assertThat(approaching.asked(CommandId.next(), miriam, ask)).isEqualTo(new Kept.NotAdmitted());

        assertThat(history(verena)).hasSize(before);
    }

    @Test
    void anotherContactTakesTheHistoryAlong() {
        wish("Podcasterin", Channel.EMAIL);
        linking.link(miriam, ask, verena);
        approaching.asked(CommandId.next(), miriam, ask);
        var ilka = SomeContact.add(contacts, miriam, SomeContact.named("Ilka"));

        linking.link(miriam, ask, ilka);

        assertThat(history(verena)).isEmpty();
        assertThat(history(ilka)).hasSize(1);
        assertThat(linking.of(miriam, ask)).map(Contact::id).hasValue(ilka);
        linking.unlink(miriam, ask);
        assertThat(history(ilka)).isEmpty();
        assertThat(linking.of(miriam, ask)).isEmpty();
    }

    @Test
    void aForeignContactOrAskIsAsUnknownAsNoneAndNothingChanges() {
        wish("Podcasterin", null);
        linking.link(miriam, ask, verena);
        var emil = cast.coachee(cast.coach("Anna"), "Emil");
        var foreign = SomeContact.add(contacts, emil, SomeContact.named("Fremd"));

        assertThatThrownBy(() -> linking.link(miriam, ask, foreign)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> linking.link(emil, ask, foreign)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> linking.unlink(emil, ask)).isInstanceOf(Stale.class);

        assertThat(linking.of(miriam, ask)).map(Contact::id).hasValue(verena);
        assertThat(linking.of(emil, ask)).isEmpty();
    }

    @Test
    void whoIsForgottenIsNoLongerLinked() {
        wish("Podcasterin", null);
        linking.link(miriam, ask, verena);

        contacts.forget(miriam, verena);

        assertThat(linking.of(miriam, ask)).isEmpty();
        assertThat(noting.read(miriam, ask).setting().whom()).isEqualTo("Podcasterin");
    }

    @Test
    void nobodyToChooseFromCostsAsMuchAsThirty() {
        var few = selects();
        for (int number = 0; number < 30; number++) {
            SomeContact.add(contacts, miriam, SomeContact.named("Kontakt " + number));
        }

        assertThat(selects()).isEqualTo(few);
    }

    private int selects() {
        return IntStream.range(0, 4)
                .map(_ -> {
                    var before = status();
                    linking.known(miriam);
                    return status() - before;
                })
                .min()
                .orElseThrow();
    }

    private int status() {
        return db.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getInt("Value"))
                .single();
    }

    private void wish(String whom, @Nullable Channel channel) {
        new SomeNotes(noting).save(miriam, ask, new Setting(whom, "", null, channel, null, null, null));
    }

    private void askOnceMore() {
        var another = cast.planned(miriam, "E01").id();
        new SomeNotes(noting)
                .save(
                        miriam,
                        another,
                        new Setting("Podcasterin", "", null, Channel.IN_PERSON, Tie.PUBLIC_FIGURE, null, false));
        linking.link(miriam, another, verena);
        approaching.asked(CommandId.next(), miriam, another);
    }

    private Contact contact(ContactId id) {
        return contacts.get(miriam, id);
    }

    private List<InteractionDraft> history(ContactId contact) {
        return keeping.newest(miriam, contact, 20).stream()
                .map(interaction -> interaction.what())
                .toList();
    }

    private InteractionDraft met(Direction direction, Channel channel, boolean real) {
        return new InteractionDraft(contacts.today(miriam), direction, channel, real, "");
    }
}

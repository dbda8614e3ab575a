package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.contacts.Admission;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Boundary;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The guard is heard before somebody is asked.
@DatabaseTest
class ApproachingTest {

    private static final Kept SAVED = new Kept.Saved();

    @Autowired
    Approaching approaching;

    @Autowired
    Noting noting;

    @Autowired
    Asks asks;

    @Autowired
    Linking linking;

    @Autowired
    Contacts contacts;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    private Person coach;
    private Person miriam;

    @BeforeEach
    void miriamAndHerCoach() {
        coach = cast.coach("Ute");
        miriam = cast.coachee(coach, "Miriam");
    }

    @Test
    void aPublicFigureIsAskedTwiceInNinetyDaysByAWholePractice() {
        var emil = cast.coachee(coach, "Emil");
        assertThat(asked(miriam, asking(miriam, "verena@podcast.example"))).isEqualTo(SAVED);
        assertThat(asked(emil, asking(emil, "Verena@Podcast.example"))).isEqualTo(SAVED);
        var third = asking(emil, "verena@podcast.example");

        assertThat(approaching.look(emil, third)).isInstanceOf(Admission.FigureTooOften.class);
        assertThat(asked(emil, third)).isEqualTo(new Kept.NotAdmitted());

        assertThat(asks.get(third, emil.id()).askedAt()).isNull();
        clock.advance(Duration.ofDays(91));
        assertThat(asked(emil, third)).isEqualTo(SAVED);
    }

    @Test
    void anAskThatIsTakenBackDoesNotCount() {
        asked(miriam, asking(miriam, "a@b.example"));
        var second = asking(miriam, "a@b.example");
        approaching.report(CommandId.next(), miriam, second, Outcome.YES);
        approaching.undo(CommandId.next(), miriam, second);

        assertThat(asked(miriam, asking(miriam, "a@b.example"))).isEqualTo(SAVED);
    }

    @Test
    void whoeverHasNoAddressIsAskedFreely() {
        for (int time = 0; time < 5; time++) {
            assertThat(asked(miriam, asking(miriam, ""))).isEqualTo(SAVED);
        }
    }

    @Test
    void aContactWithoutAddressIsProtectedToo() {
        var ilka = SomeContact.add(contacts, miriam, SomeContact.named("Ilka"));
        for (int time = 0; time < 3; time++) {
            assertThat(asked(miriam, about(ilka))).isEqualTo(SAVED);
        }
        var fourth = about(ilka);

        assertThat(approaching.look(miriam, fourth)).isInstanceOf(Admission.TooOften.class);
        assertThat(asked(miriam, fourth)).isEqualTo(new Kept.NotAdmitted());
    }

    @Test
    void aFollowUpGoesWhereTheAskWent() {
        var ask = asking(miriam, "a@b.example");
        asked(miriam, ask);
        clock.advance(Duration.ofDays(15));
        save(miriam, ask, "c@d.example");

        assertThat(approaching.look(miriam, ask)).isEqualTo(new Admission.AskedElsewhere());
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(new Kept.NotAdmitted());

        save(miriam, ask, "A@b.example");
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(SAVED);
    }

    @Test
    void whoeverWasAskedFaceToFaceMayBeFollowedUpAtAnAddressUnlessTheyAreProtected() {
        var ask = asking(miriam, "");
        var another = asking(miriam, "");
        asked(miriam, ask);
        asked(miriam, another);
        clock.advance(Duration.ofDays(15));
        save(miriam, ask, "a@b.example");
        save(miriam, another, "stop@b.example");
        guard.bar(coach, List.of(keys.of(miriam, "stop@b.example").orElseThrow()));

        assertThat(approaching.look(miriam, ask)).isEqualTo(new Admission.Admitted());
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(SAVED);
        assertThat(approaching.look(miriam, another)).isEqualTo(new Admission.DoNotContact());
        assertThat(approaching.followUp(miriam, another)).isEqualTo(new Kept.NotAdmitted());
    }

    @Test
    void oneFollowUpAfterTenWorkingDaysAndNoneAfterANo() {
        var ask = asking(miriam, "a@b.example");
        asked(miriam, ask);
        clock.advance(Duration.ofDays(13));
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(new Kept.TooEarly());
        clock.advance(Duration.ofDays(2));

        assertThat(approaching.followUp(miriam, ask)).isEqualTo(SAVED);
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(new Kept.Already(Stage.ASKED));

        var refused = asking(miriam, "c@d.example");
        asked(miriam, refused);
        approaching.report(CommandId.next(), miriam, refused, Outcome.NO);
        clock.advance(Duration.ofDays(20));
        assertThat(approaching.followUp(miriam, refused)).isEqualTo(new Kept.Already(Stage.ANSWERED));
    }

    @Test
    void whoNobodyAsksHereIsNotAskedWithOrWithoutAnAddress() {
        var ask = cast.planned(miriam, "E01").id();
        called(ask, "meine Ex-Freundin");

        assertThat(approaching.look(miriam, ask)).isEqualTo(new Admission.OffLimits(Boundary.STOPPED));
        assertThat(asked(miriam, ask)).isEqualTo(new Kept.NotAdmitted());
        assertThat(approaching.waiting(CommandId.next(), miriam, ask)).isEqualTo(new Kept.NotAdmitted());
        assertThat(approaching.report(CommandId.next(), miriam, ask, Outcome.YES))
                .isEqualTo(new Kept.NotAdmitted());
        assertThat(asks.get(ask, miriam.id()).askedAt()).isNull();
        called(ask, "Jana aus dem Chor");
        assertThat(asked(miriam, ask)).isEqualTo(SAVED);
    }

    @Test
    void whoIsAtWorkIsAskedThereOnceByTheSamePerson() {
        var first = cast.planned(miriam, "E03").id();
        called(first, "die Verkäuferin im Bioladen");
        assertThat(asked(miriam, first)).isEqualTo(SAVED);
        var second = cast.planned(miriam, "E03").id();
        called(second, "Die Verkäuferin im Bioladen");
        var emil = cast.coachee(coach, "Emil");
        var other = cast.planned(emil, "E03").id();
        new SomeNotes(noting)
                .save(emil, other, new Setting("die Verkäuferin im Bioladen", "", null, null, null, null, null));

        assertThat(asked(miriam, second)).isEqualTo(new Kept.NotAdmitted());
        assertThat(approaching.look(miriam, first)).isEqualTo(new Admission.Admitted());
        assertThat(asked(emil, other)).isEqualTo(SAVED);
    }

    @Test
    void anAddressNotedAfterAskingDoesNotHinderTheFollowUp() {
        var ask = asking(miriam, "");
        asked(miriam, ask);
        clock.advance(Duration.ofDays(15));
        addressed(ask, "a@b.example");

        assertThat(approaching.look(miriam, ask)).isEqualTo(new Admission.Admitted());
        assertThat(approaching.followUp(miriam, ask)).isEqualTo(SAVED);
    }

    private void called(AskId ask, String whom) {
        new SomeNotes(noting).save(miriam, ask, new Setting(whom, "", null, null, null, null, null));
    }

    private void addressed(AskId ask, String address) {
        new SomeNotes(noting)
                .save(miriam, ask, new Setting("Verena", address, Favour.TIME, Channel.EMAIL, Tie.CLOSE, null, false));
    }

    private AskId asking(Person who, String address) {
        var ask = cast.planned(who, "E01").id();
        save(who, ask, address);
        return ask;
    }

    private AskId about(ContactId contact) {
        var ask = cast.planned(miriam, "E01").id();
        new SomeNotes(noting)
                .save(miriam, ask, new Setting("Ilka", "", null, Channel.IN_PERSON, Tie.CLOSE, null, false));
        linking.link(miriam, ask, contact);
        return ask;
    }

    private void save(Person who, AskId ask, String address) {
        new SomeNotes(noting)
                .save(
                        who,
                        ask,
                        new Setting("Verena", address, Favour.TIME, Channel.EMAIL, Tie.PUBLIC_FIGURE, null, false));
    }

    private Kept asked(Person who, AskId ask) {
        return approaching.asked(CommandId.next(), who, ask);
    }
}

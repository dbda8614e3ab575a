package de.traudich.contacts;

import static de.traudich.contacts.SomeContact.add;
import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Contacts belong to one person, and the database cannot read them.
@DatabaseTest
class ContactsTest {

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    Keeping keeping;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;
    private LocalDate today;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        today = contacts.today(miriam);
    }

    @Test
    void comesBackAsItWasWritten() {
        var id = add(contacts, miriam, SomeContact.verena());

        assertThat(contacts.get(miriam, id).facts()).isEqualTo(SomeContact.verena());
        assertThat(contacts.all(miriam)).extracting(Contact::id).containsExactly(id);
    }

    @Test
    void aStolenDatabaseShowsNoNameAddressOrNote() {
        var id = add(contacts, miriam, SomeContact.verena());
        keeping.note(miriam, id, met(today, true));

        var dump = db.sql("""
                        select concat_ws(' ', hex(c.name), hex(c.met), hex(c.interests), hex(c.addresses), hex(i.note))
                          from contact c join interaction i on i.contact_id = c.id where c.id = ?
                        """).param(id.value()).query(String.class).single();

        assertThat(dump).doesNotContain(hex("Verena"), hex("verena@"), hex("Buchmesse"), hex("Dorf"), hex("gelacht"));
        assertThat(dump.split(" ")).hasSize(5);
    }

    @Test
    void whatWasSealedForOneContactOpensInNoOther() {
        var verena = add(contacts, miriam, SomeContact.verena());
        var ilka = add(contacts, miriam, named("Ilka"));

        db.sql("update contact set name = (select name from (select name from contact where id = ?) v) where id = ?")
                .params(verena.value(), ilka.value())
                .update();

        assertThatThrownBy(() -> contacts.get(miriam, ilka)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyElseKnowsAContactNotEvenTheCoach() {
        var id = add(contacts, miriam, named("Ilka"));
        var touched = keeping.note(miriam, id, met(today, true));

        assertThat(contacts.all(ute)).isEmpty();
        assertStale(() -> contacts.get(ute, id));
        assertStale(() -> contacts.revise(ute, id, 0, named("x")));
        assertStale(() -> contacts.forget(ute, id));
        assertStale(() -> keeping.note(ute, id, met(today, true)));
        assertStale(() -> keeping.rate(ute, id, new Quality(1, 1, 1)));
        assertStale(() -> keeping.rhythm(ute, id, new Rhythm(1, 2)));
        assertStale(() -> keeping.snooze(ute, id, today));
        assertStale(() -> keeping.remove(ute, touched));
        assertThat(keeping.newest(ute, id, 10)).isEmpty();
        assertStale(() -> contacts.get(miriam, new ContactId(Ids.next())));
        assertThat(contacts.get(miriam, id).label()).isEqualTo("Ilka");
        assertThat(keeping.newest(miriam, id, 10)).hasSize(1);
    }

    @Test
    void whoRevisesAnOldVersionOverwritesNothing() {
        var id = add(contacts, miriam, named("Alt"));

        assertThat(contacts.revise(miriam, id, 0, named("Neu"))).isTrue();
        assertThat(contacts.revise(miriam, id, 0, named("Zu spät"))).isFalse();

        assertThat(contacts.get(miriam, id).label()).isEqualTo("Neu");
    }

    @RepeatedTest(3)
    void ofTwoTabsThatReviseOneIsKept() {
        var id = add(contacts, miriam, named("Alt"));

        var kept = AtOnce.times(2, number -> contacts.revise(miriam, id, 0, named("Neu " + number)));

        assertThat(kept).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(3)
    void twoFirstContactsAtOnceAreSealedWithOneKey() {
        AtOnce.times(2, number -> contacts.add(miriam, SomeContact.verena()));

        assertThat(contacts.all(miriam)).extracting(one -> one.facts().name()).containsOnly("Verena Klein");
        assertThat(contacts.all(miriam)).hasSize(2);
    }

    @Test
    void forgettingTakesEverythingAlong() {
        var id = add(contacts, miriam, named("Ilka"));
        keeping.note(miriam, id, met(today, true));

        contacts.forget(miriam, id);

        assertStale(() -> contacts.get(miriam, id));
        assertThat(rows("interaction", id)).isZero();
    }

    @Test
    void onlyRealContactCounts() {
        var id = add(contacts, miriam, named("Ilka"));
        keeping.rhythm(miriam, id, new Rhythm(30, 60));
        keeping.note(miriam, id, met(today.minusDays(40), true));
        keeping.note(miriam, id, met(today.minusDays(2), false));

        var touch = contacts.get(miriam, id).touch();

        assertThat(touch.lastReal()).isEqualTo(today.minusDays(40));
        assertThat(touch.light(today)).isEqualTo(Light.DUE);
        assertThat(keeping.newest(miriam, id, 1))
                .extracting(one -> one.what().day())
                .containsExactly(today.minusDays(2));
    }

    @Test
    void realContactWakesAndKeepsLonger() {
        var id = add(contacts, miriam, named("Ilka", today.plusDays(3)));
        keeping.snooze(miriam, id, today.plusDays(9));

        var touched = keeping.note(miriam, id, met(today, true));

        assertThat(contacts.get(miriam, id).touch().snoozedUntil()).isNull();
        assertThat(contacts.get(miriam, id).facts().deleteOn()).isEqualTo(today.plusYears(1));
        keeping.remove(miriam, touched);
        assertThat(contacts.get(miriam, id).touch().lastReal()).isNull();
    }

    @Test
    void whatHasNotHappenedYetIsNotNoted() {
        var id = add(contacts, miriam, named("Ilka"));

        assertThatThrownBy(() -> keeping.note(miriam, id, met(today.plusDays(1), true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTagBringsItsRhythm() {
        var id = add(contacts, miriam, named("Ilka", null, "Chor", "Haus"));
        keeping.rhythm(miriam, "CHOR", new Rhythm(30, 60));
        keeping.rhythm(miriam, "haus", new Rhythm(40, 50));
        keeping.rhythm(miriam, "Chor", new Rhythm(20, 60));

        assertThat(contacts.get(miriam, id).touch().rhythm()).hasValue(new Rhythm(20, 60));
        assertThat(keeping.tagRhythms(miriam)).containsOnlyKeys("chor", "haus");
        keeping.rhythm(miriam, "chor", null);
        assertThat(contacts.get(miriam, id).touch().rhythm()).hasValue(new Rhythm(40, 50));
        assertThat(keeping.tagRhythms(ute)).isEmpty();
    }

    @Test
    void whatIsSaidOfTheQualityIsKept() {
        var id = add(contacts, miriam, named("Ilka"));

        keeping.rate(miriam, id, new Quality(4, null, 2));

        assertThat(contacts.get(miriam, id).quality()).isEqualTo(new Quality(4, null, 2));
    }

    @Test
    void whatHasReachedItsDayIsHiddenAtOnceAndGoneByNight() {
        var old = add(contacts, miriam, named("Alt", today));
        var kept = add(contacts, miriam, named("Neu", today.plusDays(3)));

        assertThat(contacts.all(miriam)).extracting(Contact::id).containsExactly(kept);
        contacts.letGo();

        assertThat(rows("contact", old)).isZero();
        assertThat(rows("contact", kept)).isEqualTo(1);
    }

    @Test
    void whoIsDueComesFirst() {
        add(contacts, miriam, named("Anna"));
        var due = add(contacts, miriam, named("Zoe"));
        keeping.rhythm(miriam, due, new Rhythm(1, 900));
        keeping.note(miriam, due, met(today.minusDays(5), true));

        assertThat(contacts.all(miriam)).extracting(Contact::label).containsExactly("Zoe", "Anna");
    }

    private int rows(String table, ContactId id) {
        return db.sql("select count(*) from " + table + " where " + (table.equals("contact") ? "id" : "contact_id")
                        + " = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private static InteractionDraft met(LocalDate day, boolean real) {
        return new InteractionDraft(day, Direction.ME, Channel.IN_PERSON, real, "Viel gelacht");
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}

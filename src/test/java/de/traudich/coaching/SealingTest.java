package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages from before there was a seal, as an older version left them.
@DatabaseTest
class SealingTest {

    @Autowired
    Cast cast;

    @Autowired
    Feedback feedback;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient db;

    @Autowired
    MutableClock clock;

    private Person ute;
    private Person miriam;
    private Asker ask;

    @BeforeEach
    void miriamSharesAnAskWithUte() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = shared(miriam);
    }

    @Test
    void whatStoodInClearIsSealedAndStillRead() {
        var question = old(ask, miriam, "Streng geheime Frage.");
        var answer = old(ask, ute, "Streng geheime Antwort.");
        assertThat(read(miriam, ask, question)).isEqualTo("Streng geheime Frage.");

        sealing.seal();

        assertThat(Dump.of(db, "feedback", ask.id().value())).isNotEmpty().doesNotContain("geheim", "Frage", "Antwort");
        assertThat(read(miriam, ask, question)).isEqualTo("Streng geheime Frage.");
        assertThat(read(ute, ask, answer)).isEqualTo("Streng geheime Antwort.");
    }

    @RepeatedTest(3)
    void severalInstancesAndRepetitionsSealEachOnce() {
        var question = old(ask, miriam, "Streng geheime Frage.");

        AtOnce.times(4, number -> {
            sealing.seal();
            return number;
        });
        sealing.seal();

        assertThat(read(ute, ask, question)).isEqualTo("Streng geheime Frage.");
    }

    @Test
    void whereItStopsTheNextOneGoesOn() {
        var emil = cast.coachee(ute, "Emil");
        var his = shared(emil);
        var locked = old(his, emil, "Streng geheime Sorge.");
        var question = old(ask, miriam, "Streng geheime Frage.");
        lose(emil);
        sealing.seal();
        assertThat(Dump.of(db, "feedback", ask.id().value())).doesNotContain("geheim");
        assertThat(Dump.of(db, "feedback", his.id().value())).contains("geheim");

        db.sql("delete from person_key where person_id = ?")
                .param(emil.id().value())
                .update();
        sealing.seal();

        assertThat(Dump.of(db, "feedback", his.id().value())).doesNotContain("geheim");
        assertThat(read(emil, his, locked)).isEqualTo("Streng geheime Sorge.");
        assertThat(read(miriam, ask, question)).isEqualTo("Streng geheime Frage.");
    }

    @Test
    void aMessageIsEitherSealedOrInClear() {
        var message = old(ask, miriam, "Kurze Frage.");

        assertThatThrownBy(() -> db.sql("update feedback set text = null where id = ?")
                        .param(message.value())
                        .update())
                .hasMessageContaining("feedback_sealed_or_not");
        assertThat(read(miriam, ask, message)).isEqualTo("Kurze Frage.");
    }

    /// A key that no secret unwraps.
    private void lose(Person person) {
        db.sql("insert into person_key (id, practice_id, person_id, wrapped, created_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), person.practice().value(), person.id().value(), new byte[] {1}, clock.instant())
                .update();
    }

    private Asker shared(Person coachee) {
        var planned = cast.planned(coachee, "E01");
        planned.show(Visibility.COACH);
        return planned;
    }

    private MessageId old(Asker under, Person author, String text) {
        var id = new MessageId(Ids.next());
        db.sql("insert into feedback (id, practice_id, ask_id, author_id, text, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        author.practice().value(),
                        under.id().value(),
                        author.id().value(),
                        text,
                        clock.instant())
                .update();
        return id;
    }

    private String read(Person who, Asker under, MessageId message) {
        return feedback.read(who, under.id(), Set.of(message)).getOrDefault(message, "");
    }
}

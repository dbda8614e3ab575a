package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach reads of an ask whose words are shared.
@DatabaseTest
class SharedWordsTest {

    @Autowired
    Cast cast;

    @Autowired
    Noting noting;

    @Autowired
    Sharing sharing;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void everythingWrittenIsReadAtOnceExceptTheAddress() {
        var ask = cast.planned(miriam, "E01");
        SomeWords.before(noting, miriam, ask.id());
        ask.answered(Outcome.PARTLY);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.AFTERMATH);
        ask.learn("Geheim.", false);
        ask.show(Visibility.COACH);

        var read = sharing.read(ute, ask.id());

        assertThat(read)
                .isEqualTo(new SharedWords(
                        SomeWords.SETTING.withoutAddress(),
                        SomeWords.EXPECTATION,
                        SomeWords.HOMEWORK,
                        SomeWords.DRAFT,
                        SomeWords.AFTERMATH,
                        "Geheim."));
        assertThat(read.toString()).doesNotContain(SomeWords.ADDRESS);
        assertThat(sharing.of(miriam.id()).asks().getFirst().readings())
                .extracting(SharedAsk.Reading::what, SharedAsk.Reading::times)
                .containsExactly(tuple(SharedAsk.What.WORDS, 1));
    }

    @Test
    void aDraftAloneIsReadBeforeAnybodyWasAsked() {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.DRAFT);
        ask.show(Visibility.COACH);

        assertThat(sharing.read(ute, ask.id()).draft()).isEqualTo(SomeWords.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COACH")
    void aDraftThatIsNotSharedIsNotRead(Visibility visibility) {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.DRAFT);
        ask.show(visibility);

        assertThatThrownBy(() -> sharing.read(ute, ask.id())).isInstanceOf(Stale.class);
    }
}

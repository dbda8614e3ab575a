package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Ask;
import de.traudich.asks.SomeAsk;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneTest {

    private final Round first = SomeRound.number(1);
    private final Round second = SomeRound.number(2);

    @Test
    void onlyReleasedSentencesAreOnTheWallNewestRoundFirst() {
        var scene = scene(
                seat(first, learned("Eins", true), second, learned("Zwei", true)),
                seat(first, learned("Für mich", false), second, learned("", true)));

        assertThat(scene.quotes(false)).extracting(Scene.Quote::text).containsExactly("Zwei", "Eins");
    }

    @Test
    void whatTheCoachTookDownOnlyTheCoachSees() {
        var scene = scene(new Seat(
                ParticipantId.next(),
                new PersonId(Ids.next()),
                "Emil",
                SomeAsk.START,
                Map.of(first.id(), new Seat.RoundAsk(learned("Weg damit", true), true))));

        assertThat(scene.quotes(false)).isEmpty();
        assertThat(scene.quotes(true)).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Weg damit");
            assertThat(quote.hidden()).isTrue();
        });
    }

    @Test
    void anEmptySentenceIsNoQuoteForAnybody() {
        assertThat(scene(seat(first, learned("", true), second, learned("", true)))
                        .quotes(true))
                .isEmpty();
    }

    @Test
    void theLastRoundIsTheRound() {
        assertThat(scene().round()).isEqualTo(second);
        assertThat(new Scene(1, workshop(), List.of(), List.of(), Set.of()).round())
                .isNull();
    }

    @Test
    void aTallyCountsOnlyItsRound() {
        var scene = scene(seat(
                first,
                SomeAsk.planned().predicted(10, 10).done(),
                second,
                SomeAsk.planned().done()));

        assertThat(scene.tally(first).predicted()).isEqualTo(1);
        assertThat(scene.tally(second).predicted()).isZero();
        assertThat(scene.tally(null).preparing()).isEqualTo(1);
    }

    private Scene scene(Seat... seats) {
        return new Scene(1, workshop(), List.of(first, second), List.of(seats), Set.of());
    }

    private static Ask learned(String text, boolean released) {
        return SomeAsk.planned().learned(text, released).done();
    }

    private static Seat seat(Round one, Ask ask, Round other, Ask another) {
        return new Seat(
                ParticipantId.next(),
                new PersonId(Ids.next()),
                "Miriam",
                SomeAsk.START,
                Map.of(one.id(), new Seat.RoundAsk(ask, false), other.id(), new Seat.RoundAsk(another, false)));
    }

    private static Workshop workshop() {
        return new Workshop(
                WorkshopId.next(),
                new PracticeId(Ids.next()),
                new PersonId(Ids.next()),
                "Einfach fragen",
                "",
                SomeAsk.START,
                Language.DE,
                null,
                "join",
                "board",
                null,
                null,
                "",
                null);
    }
}

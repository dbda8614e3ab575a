package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Answering;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Showing;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Blocks on the wall: what the room answered, and nobody in it.
class BoardBlockViewTest extends ViewTest {

    private static final String[] NAMES = {"Xaver", "Yolanda", "Zenobia", "Quentin", "Wiebke", "Jolanthe"};

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    private Room room;
    private Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open(NAMES);
        led = Led.of(planning, leading, room);
    }

    @Test
    void aScaleIsCoveredCountedAndShown() {
        inBlock(BlockKind.CHECK_IN);
        rate(2, 3, 3, 4, 8, 10);

        led.show(Showing.COVERED);
        assertThat(wall())
                .contains("Wie leicht fällt es dir heute, jemanden um etwas zu bitten?", "Antwortet jetzt")
                .doesNotContain("haben");
        led.show(Showing.COUNT);
        assertThat(wall()).contains("6", "von 6 haben geantwortet").doesNotContain("Im Mittel");
        led.show(Showing.SHOWN);

        assertThat(wall()).contains("Im Mittel", "5,0", "gar nicht", "sehr").doesNotContain(NAMES);
        assertThat(_get(BoardDistribution.class).getElement().getAttribute("aria-label"))
                .isEqualTo("6 Antworten auf einer Skala von 0 bis 10, im Mittel 5,0");
    }

    @Test
    void fewerThanFiveAreOnlyCountedAlsoWhenShown() {
        inBlock(BlockKind.GUESS);
        rate(2, 3, 3, 4);

        led.show(Showing.SHOWN);

        assertThat(wall()).contains("von 6 haben geantwortet", "Ab fünf Antworten zeigen wir sie. Es fehlt noch eine.");
        assertThat(_find(BoardDistribution.class)).isEmpty();
    }

    @Test
    void theCheckOutIsHeldAgainstTheCheckIn() {
        inBlock(BlockKind.CHECK_IN, BlockKind.CHECK_OUT);
        rate(2, 2, 2, 2, 2, 8);
        led.next();
        rate(5, 5, 5, 5, 5);

        led.show(Showing.SHOWN);

        assertThat(wall())
                .contains("Am Anfang", "2,0", "Jetzt", "5,0")
                .contains("3,0 mehr als am Anfang, im Mittel der 5, die beides beantwortet haben.");
        assertThat(_find(BoardDistribution.class)).hasSize(2);
    }

    @Test
    void aCloudShowsMarkupAsTextAndCountsWhatIsMissing() {
        inBlock(BlockKind.CLOUD);
        say("Mut", "mut", "<b>Angst</b>", "Neugier");
        led.show(Showing.SHOWN);
        assertThat(wall()).contains("Es fehlt noch eine.").doesNotContain("Neugier");

        say("Mut", "mut", "<b>Angst</b>", "Neugier", "Ruhe", "Lust");

        assertThat(wall()).contains("Mut", "<b>Angst</b>", "Neugier", "Ruhe").doesNotContain(NAMES);
    }

    @Test
    void wordsToReadAPauseAndAWallWithoutSentences() {
        inBlock(BlockKind.INPUT, BlockKind.PAUSE, BlockKind.QUOTES, BlockKind.REHEARSE);
        assertThat(wall()).contains("INPUT").doesNotContain("Nur für mich.");

        led.next();
        assertThat(wall()).containsPattern("Um \\d\\d:\\d\\d geht es weiter\\.");
        led.next();
        assertThat(wall()).contains("Noch hängt kein Satz hier.");
        led.next();
        assertThat(wall()).contains("REHEARSE").doesNotContain("geht es weiter");
    }

    @Test
    void releasedSentencesHangOnTheWallWithoutTheirAuthors() {
        room = rooms.open(NAMES).asking();
        var xaver = room.asker("Xaver").answered(Outcome.YES);
        xaver.learn("Fragen kostet nichts.", true);
        room.asker("Yolanda").answered(Outcome.NO).learn("Das bleibt bei mir.", false);
        led = Led.of(planning, leading, room).plan(BlockKind.QUOTES);

        led.next();

        assertThat(wall())
                .contains("„Fragen kostet nichts.“")
                .doesNotContain("Das bleibt bei mir.")
                .doesNotContain(NAMES);
    }

    @Test
    void theTimeToGuessRunsOnTheWall() {
        room.choosing();
        inBlock(BlockKind.PREDICT);

        assertThat(wall()).contains("Wie wahrscheinlich ist ein Ja?");

        assertThat(_get(Countdown.class).getElement().getAttribute("left")).startsWith("300000#");
    }

    @Test
    void aWallThatIsOpenFollowsFromBlockToBlock() {
        inBlock(BlockKind.CHECK_IN, BlockKind.INPUT);
        open();

        led.next();

        PhoneTest.eventually(() -> assertThat(text()).contains("INPUT").doesNotContain("haben geantwortet"));
    }

    private void inBlock(BlockKind... kinds) {
        led.plan(kinds).next();
    }

    private void rate(int... values) {
        for (int i = 0; i < values.length; i++) {
            assertThat(answering.rate(
                            room.workshop.id(),
                            led.current().id(),
                            room.person(NAMES[i]).id(),
                            values[i]))
                    .isTrue();
        }
    }

    private void say(String... words) {
        for (var word : List.of(words)) {
            var who = room.person(NAMES[List.of(words).indexOf(word)]).id();
            assertThat(answering.say(room.workshop.id(), led.current().id(), who, word))
                    .isTrue();
        }
    }

    private String wall() {
        open();
        return text();
    }

    private void open() {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate("board/" + room.workshop.boardToken());
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}

package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.asks.Ask;
import de.traudich.asks.Stage;
import de.traudich.shared.Ids;
import de.traudich.workshops.Scenes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may look, and what each step shows.
class PhoneViewTest extends PhoneTest {

    @Autowired
    Scenes scenes;

    @Test
    void whoIsNotInTheWorkshopStandsAtTheDoor() {
        var room = rooms.open("Emil");

        for (var address : new String[] {phone(room), "p/" + Ids.next(), "p/unsinn"}) {
            UI.getCurrent().navigate(address);
            assertThat(path()).isEqualTo("join");
        }
    }

    @Test
    void theLobbyGreetsByName() {
        enter(rooms.open());

        assertThat(screen()).contains("Du bist dabei, Miriam.");
    }

    @Test
    void aLateGuestGuessesFirst() {
        var room = enter(rooms.open("Emil").asking());

        assertThat(screen()).contains("Die anderen fragen schon");
        tap("predict-save");

        assertThat(mine(room).stage()).isEqualTo(Stage.PREDICTED);
        assertThat(screen()).contains("Los, ich frage");
    }

    @Test
    void theOwnSentenceIsKeptAsItWasTypedAndComesBack() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");
        var sentence = "<script>alert(1)</script> " + "😀".repeat(Ask.OPENING_MAX - 26);

        assertThat(area("opening").getValueChangeMode())
                .as("kept before a pause, as the room may go on meanwhile")
                .isEqualTo(ValueChangeMode.TIMEOUT);
        type("opening", sentence);
        reload(room);

        assertThat(area("opening").getValue()).isEqualTo(sentence);
    }

    @Test
    void aSentenceOverTheLimitIsSaidAndStays() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");

        type("opening", "a".repeat(Ask.OPENING_MAX + 1));

        assertThat(area("opening").isInvalid()).isTrue();
        assertThat(area("opening").getErrorMessage()).contains("Höchstens 300 Zeichen");
        assertThat(area("opening").getValue()).hasSize(Ask.OPENING_MAX + 1);
        assertThat(mine(room).opening()).isEmpty();
    }

    @Test
    void aHundredVisitsLeaveNoWatcher() {
        var room = enter(rooms.open());
        int before = scenes.topics().size() + scenes.counts().size();

        for (int i = 0; i < 100; i++) reload(room);

        assertThat(scenes.topics().size() + scenes.counts().size()).isEqualTo(before);
    }

    @Test
    void aSentenceThatDoesNotBelongHereIsExplainedAndKept() {
        var room = enter(rooms.open("Emil").asking());
        tap("predict-save");

        type("opening", "Hast du Lust auf ein Date mit mir?");
        assertThat(screen()).contains("Das klingt nach Flirt oder Date.");
        assertThat(mine(room).opening()).startsWith("Hast du Lust");

        type("opening", "Hast du kurz Zeit für eine Frage?");
        assertThat(screen()).doesNotContain("Das klingt nach Flirt oder Date.");
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// What was expected and what came, step by step, by turns of the two coaches; then once more, held against the first.
record ReferenceReveal(ReferenceRoom room) {

    private static final String KIND = "She was glad that anybody asks.";
    private static final String RUDE = "Das hängt hier nicht lange.";

    void stepByStep() {
        room.kofi.release(KIND);
        room.ayse.release(RUDE);
        room.next(room.ute);
        room.boardSays(".covered", "board.cover");
        press(room.anna, "SHOW_COUNT");
        assertThat(room.board.locator(".counted .numeral").first()).hasText("5");
        assertThat(room.board.locator(".counted .numeral").last()).hasText("1");
        press(room.ute, "SHOW_EXPECTED");
        assertThat(side("expected")).containsText("40%");
        assertThat(side("actual")).isEmpty();
        room.anna.confirm(room.words.say("control.step.COMPARE"));
        expectedAndActual("38%", "60%");
        theGuessOfTheRoom();
        press(room.ute, "SHOW_FEAR");
        assertThat(room.board.locator(".fear-change")).containsText("59");
        assertThat(room.board.locator(".fear-change")).containsText("23");
        room.coachesSee("#room-sees", room.words.say("control.room.FEAR"));
        assertThat(room.bernd.phone().at("result")).containsText("50%");
        aSentenceIsTakenOffTheWall();
    }

    private void theGuessOfTheRoom() {
        var line = room.board.locator(".hindsight .line-of-two");
        assertThat(line).containsText(room.words.say("board.hindsight.guess"));
        assertThat(line.locator(".numeral")).hasText(new String[] {"4", "6"});
    }

    private void aSentenceIsTakenOffTheWall() {
        assertThat(room.board.locator(".quotes")).containsText(KIND);
        assertThat(room.board.locator(".quotes")).containsText(RUDE);
        quote(room.ute).locator("vaadin-button").click();
        assertThat(room.board.locator(".quotes")).not().containsText(RUDE);
        assertThat(room.board.locator(".quotes")).containsText(KIND);
        assertThat(quote(room.anna).locator("vaadin-button")).hasText(room.words.say("control.quote.back"));
    }

    private Locator quote(CoachWindow coach) {
        return coach.page().locator("#quotes li", new Page.LocatorOptions().setHasText(RUDE));
    }

    /// The one who leads along puts a block into the running agenda.
    void aWordIsTakenOffTheWall() {
        var anna = room.anna.page();
        anna.locator("#edit-agenda").click();
        room.insert(anna, 7, "cloud", room.words.say("block.kind.CLOUD"));
        anna.locator("#agenda-panel-close").click();
        assertThat(anna.locator("#agenda-panel")).hasCount(0);
        room.next(room.ute);
        var words = List.of("mutig", "wach", "Wach", "frei", "Blödsinn", "froh");
        for (int i = 0; i < words.size(); i++) {
            room.guests.get(i).word(words.get(i));
        }
        room.show(room.ute);
        assertThat(room.board.locator(".cloud-words")).containsText("Blödsinn");
        room.anna.page().locator("#word-blödsinn").click();
        assertThat(room.board.locator(".cloud-words")).not().containsText("Blödsinn");
        assertThat(room.board.locator(".cloud-words")).containsText("mutig");
        assertThat(room.ute.page().locator("#word-blödsinn")).hasText(room.words.say("control.quote.back"));
    }

    void secondAsk() {
        room.next(room.anna);
        room.boardSays(".predicting", "board.predict");
        room.guests.forEach(guest -> guest.phone().predict(50, 50));
        room.coachesSee("#guessed", room.words.say("control.guessed", 6, 6));
        room.ute.press(room.words.say("control.step.ASK"));
        assertThat(room.board.locator(".asking td-countdown")).isVisible();
        List.of(room.kofi, room.ayse, room.bernd, room.mira)
                .forEach(guest -> guest.phone().setOff());
        room.coachesCount("out", 4);
        List.of(room.kofi, room.ayse, room.bernd, room.mira).forEach(guest -> guest.report("yes", 20));
        room.zofia.phone().setOff();
        room.zofia.report("no", 40);
        room.emil.page().locator("#not-asked").click();
        room.emil.page().locator("#reason-0").click();
        assertThat(room.emil.phone().at("not-asked")).isVisible();
        room.coachesCount("answered", 5);
        room.coachesSee("#people", room.words.say("control.state.NOT_ASKED"));
    }

    void twoRoundsCompared() {
        room.next(room.anna);
        press(room.ute, "SHOW_COUNT");
        press(room.anna, "SHOW_EXPECTED");
        press(room.ute, "COMPARE");
        expectedAndActual("50%", "80%");
        var line = room.board.locator(".hindsight .line-of-two");
        assertThat(line).containsText(room.words.say("board.hindsight.round", 1));
        assertThat(line.locator(".numeral")).hasText(new String[] {"38%", "60%"});
        press(room.anna, "SHOW_FEAR");
        room.coachesSee("#room-sees", room.words.say("control.room.FEAR"));
    }

    private void expectedAndActual(String expected, String actual) {
        assertThat(side("expected")).containsText(expected);
        assertThat(side("actual")).containsText(actual);
        room.coachesSee("#mirror", expected);
        room.coachesSee("#mirror", actual);
    }

    private void press(CoachWindow coach, String step) {
        coach.press(room.words.say("control.step." + step));
    }

    private Locator side(String name) {
        return room.board.locator(".comparison .side." + name);
    }
}

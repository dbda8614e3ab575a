package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import de.traudich.workshops.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From the template to the last turn of the rehearsal: who leads along does half of it.
record ReferenceBeginning(ReferenceRoom room) {

    void planned() {
        var page = room.ute.page();
        page.navigate("/workshops/new");
        page.locator("#title input").fill(room.words.either("Trau dich", "Just dare"));
        page.locator("#language vaadin-radio-button")
                .nth(room.words.language().ordinal())
                .click();
        assertThat(page.locator("#template-sum")).hasText(room.words.say("template.sum", 9, 90));
        assertThat(page.locator("#template-preview")).containsText(room.words.either("Zwei Bremsen", "Two brakes"));
        page.locator("#create").click();
        assertThat(page.locator("#plan > li")).hasCount(9);
        room.insert(page, 2, "guess", room.words.say("block.kind.GUESS"));
        room.insert(page, 8, "reveal", room.words.say("block.kind.REVEAL"));
        page.locator("#to-room").click();
    }

    /// Who leads along opens the door: they may do everything but choose who leads.
    void lobby() {
        var ute = room.ute.page();
        ute.locator("#open-team").click();
        ute.locator("#team-people vaadin-checkbox", new Page.LocatorOptions().setHasText("Anna"))
                .locator("input")
                .check();
        ute.locator("#team-save").click();
        assertThat(ute.locator("#team")).hasCount(0);
        room.anna.page().navigate(room.ute.address());
        room.anna.press(room.words.say("control.step.OPEN"));
        assertThat(room.ute.primary()).containsText(room.words.either("Ankommen", "Arriving"));
        assertThat(room.anna.page().locator("#open-team")).isHidden();
        room.everybodyJoins();
        room.boardSays(".lobby", "board.here", 6);
        room.guests.forEach(
                guest -> assertThat(room.board.locator(".lobby .names")).containsText(guest.name()));
        room.coachesCount("joined", 6);
        room.coachesCount("connected", 6);
    }

    void checkIn() {
        room.next(room.ute);
        assertThat(room.scene().agenda().blocks().stream()
                        .map(block -> block.plan().kind()))
                .containsExactly(
                        BlockKind.CHECK_IN,
                        BlockKind.INPUT,
                        BlockKind.GUESS,
                        BlockKind.PREDICT,
                        BlockKind.REHEARSE,
                        BlockKind.ASK_OUT,
                        BlockKind.REVEAL,
                        BlockKind.ASK_OUT,
                        BlockKind.REVEAL,
                        BlockKind.COMMIT,
                        BlockKind.CHECK_OUT);
        room.rate(2, 3, 3, 4, 5, 7);
        room.show(room.anna);
        assertThat(room.board.locator(".spread .mean")).containsText(room.words.either("4,0", "4.0"));
        assertThat(room.board.locator(".board")).not().containsText("Kofi");
    }

    /// Everybody reads what comes along in their own language, the wall in the workshop's.
    void input() {
        room.next(room.anna);
        room.guests.forEach(guest -> assertThat(guest.phone().at("reading")).containsText(firstBrake(guest.words())));
        var text = firstBrake(room.words);
        assertThat(room.board.locator(".reading")).containsText(text);
        assertThat(room.board.locator("td-countdown")).isVisible();
        room.coachesSee("#room-reads", text);
        room.coachesSee("#script", room.words.either("Handzeichen", "Show of hands"));
    }

    private static String firstBrake(Spoken words) {
        return words.either("Was denken die anderen von mir?", "what will the others think of me?");
    }

    void guessTheRoom() {
        room.next(room.ute);
        room.rate(3, 4, 4, 4, 4, 5);
        room.show(room.anna);
        assertThat(room.board.locator(".spread .mean")).containsText(room.words.either("4,0", "4.0"));
    }

    void predict() {
        room.next(room.anna);
        room.boardSays(".predicting", "board.predict");
        assertThat(room.board.locator(".predicting td-countdown")).isVisible();
        room.kofi.phone().predict(30, 80);
        room.ayse.phone().predict(40, 60);
        room.bernd.phone().predict(50, 50);
        room.mira.phone().predict(20, 70);
        room.zofia.phone().predict(50, 40);
        room.emil.phone().predict(50, 55);
        room.coachesSee("#guessed", room.words.say("control.guessed", 6, 6));
        room.boardSays(".predicting", "board.predicted", 6, 6);
        greatFearIsOnTheRadarAlone();
        var sentence = room.ayse.page().locator("#opening textarea");
        sentence.fill("Hallo, hast du einen Moment?");
        sentence.blur();
        await().until(() -> !room.ask(room.ayse).opening().isEmpty());
    }

    private void greatFearIsOnTheRadarAlone() {
        assertThat(room.radar(room.ute, room.kofi)).containsText(room.words.say("control.radar.FEAR", 80));
        room.radar(room.anna, room.kofi).locator("[id^=nudge-]").click();
        assertThat(room.kofi.page().locator("#nudge"))
                .containsText(room.kofi.words().say("phone.nudge.SMALLER"));
        assertThat(room.radar(room.ute, room.kofi).locator("[id^=nudge-]")).hasText(room.words.say("control.nudged"));
        room.kofi.page().locator("#nudge-read").click();
        assertThat(room.kofi.page().locator("#nudge")).isHidden();
        assertThat(room.board.locator(".board")).not().containsText("Kofi");
    }

    /// Everybody asks, is asked and watches once.
    void rehearse() {
        room.next(room.ute);
        room.anna.page().locator("#draw-3").click();
        assertThat(room.ute.page().locator("#circles .group")).hasCount(2);
        assertThat(room.board.locator(".rehearsal .circle")).hasCount(2);
        room.ute.page().locator("#turns-start").click();
        Map<Guest, List<String>> parts = new LinkedHashMap<>();
        for (int turn = 1; turn <= 3; turn++) {
            rehearse(turn, parts);
        }
        assertThat(parts.values()).allSatisfy(all -> assertThat(all).doesNotHaveDuplicates());
        assertThat(room.ute.page().locator("#turn-next")).isHidden();
        assertThat(room.board.locator(".board")).not().containsText("Kofi");
    }

    private void rehearse(int turn, Map<Guest, List<String>> parts) {
        room.coachesSee("#circles-stand", room.words.say("control.circles.turn", turn, 3));
        room.boardSays(".rehearsal", "board.circles.turn", turn, 3);
        for (var guest : room.guests) {
            assertThat(guest.page().locator("#circle .head"))
                    .containsText(guest.words().say("phone.circle.turn", turn, 3));
            parts.computeIfAbsent(guest, _ -> new ArrayList<>())
                    .add(guest.page().locator("#circle .part-card h2").innerText());
        }
        if (turn < 3) room.anna.page().locator("#turn-next").click();
    }
}

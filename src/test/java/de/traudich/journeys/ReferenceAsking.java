package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The room is out asking: three set off, one calls for help, lines are cut, the product is restarted, and everybody
/// goes on where they were.
record ReferenceAsking(ReferenceRoom room) {

    private static final String SENTENCE = "Hello, would you take a photo of me?";

    void out() {
        room.next(room.anna);
        assertThat(room.board.locator(".asking td-countdown")).isVisible();
        assertThat(room.ayse.page().locator("#opening textarea")).hasValue("Hallo, hast du einen Moment?");
        List.of(room.ayse, room.bernd, room.mira).forEach(guest -> guest.phone().setOff());
        assertThat(room.ayse.phone().at("asking")).containsText("Hallo, hast du einen Moment?");
        room.coachesCount("out", 3);
        zone("out", 3);
        help();
    }

    private void help() {
        var help = room.zofia.page().locator("#help");
        help.click();
        assertThat(help).hasText(room.zofia.words().say("phone.help.called"));
        assertThat(room.radar(room.ute, room.zofia)).containsText(room.words.say("control.radar.HELP", 0));
        assertThat(room.board.locator(".board")).not().containsText("Zofia");
        room.radar(room.anna, room.zofia).locator("[id^=helped-]").click();
        assertThat(room.radar(room.ute, room.zofia)).hasCount(0);
        assertThat(help).hasText(room.zofia.words().say("phone.help"));
    }

    void linesAreCut() {
        aSentenceAndTheFirstStepWaitForTheLine();
        aReportWhoseAnswerIsLostCountsOnce();
        theBoardDimsAndComesBackInStep();
    }

    private void aSentenceAndTheFirstStepWaitForTheLine() {
        var phone = room.kofi.page();
        room.kofisLine.cut();
        phone.locator("#opening textarea").fill(SENTENCE);
        phone.locator("#set-off").click();
        assertThat(phone.locator(".v-status-message"))
                .containsText(room.kofi.words().say("connection.lost"));
        assertThat(phone.locator("#opening textarea")).hasValue(SENTENCE);
        assertThat(room.ask(room.kofi).setOffAt()).isNull();
        room.kofisLine.mend();

        assertThat(room.kofi.phone().at("asking")).containsText(SENTENCE);
        assertThat(phone.locator("vaadin-connection-indicator[reconnecting]")).hasCount(0);
        room.coachesCount("out", 4);
        assertThat(commands(room.kofi)).isEqualTo(2);
    }

    /// Everything reaches the product, and nothing comes back: the phone cannot know, and says it again.
    private void aReportWhoseAnswerIsLostCountsOnce() {
        room.kofi.phone().asked();
        room.kofisLine.deafen();
        room.kofi.page().locator("#outcome-yes").click();
        room.coachesCount("answered", 1);
        room.kofisLine.cut();
        room.kofi.page().locator("#fear-20").click();
        room.kofisLine.mend();

        assertThat(room.kofi.phone().at("result"))
                .containsText(room.kofi.words().say("phone.result.yes"));
        room.coachesCount("answered", 1);
        room.coachesCount("out", 3);
        assertThat(commands(room.kofi)).isEqualTo(5);
    }

    private void theBoardDimsAndComesBackInStep() {
        var board = room.board;
        zone("returned", 1);
        room.boardLine.cut();
        assertThat(board.locator(".zones")).hasCSS("opacity", "0.5");
        var left = board.locator("td-countdown").innerText();
        room.bernd.report("yes", 20);
        room.coachesCount("answered", 2);
        assertThat(board.locator("td-countdown")).not().hasText(left);
        zone("returned", 1);
        room.boardLine.mend();

        assertThat(board.locator(".zones")).hasCSS("opacity", "1");
        zone("returned", 2);
    }

    void theProductIsRestarted() {
        halfAReportAndHalfASentence();
        var windows = Stream.concat(
                        Stream.of(room.ute.page(), room.anna.page(), room.board),
                        room.guests.stream().map(Guest::page))
                .toList();
        windows.forEach(page -> page.evaluate("() => { window.before = true; }"));
        room.test.product.restart();
        windows.forEach(page -> page.waitForFunction("() => !window.before"));

        everybodyIsWhereTheyWere();
        theOthersReport();
    }

    private void halfAReportAndHalfASentence() {
        room.ayse.phone().asked();
        room.ayse.page().locator("#outcome-no").click();
        room.coachesCount("answered", 3);
        var sentence = room.emil.page().locator("#opening textarea");
        sentence.fill("Entschuldigung, eine kurze Frage");
        sentence.blur();
        await().until(() -> !room.ask(room.emil).opening().isEmpty());
    }

    private void everybodyIsWhereTheyWere() {
        room.coachesCount("connected", 6);
        room.coachesCount("answered", 3);
        room.coachesCount("out", 1);
        room.coachesSee("#stage-title", room.words.either("Losgehen und fragen", "Go and ask"));
        assertThat(room.kofi.phone().at("result"))
                .containsText(room.kofi.words().say("phone.result.yes"));
        assertThat(room.ayse.page().locator("#outcome-no")).hasAttribute("aria-pressed", "true");
        assertThat(room.mira.phone().at("asking")).isVisible();
        assertThat(room.emil.page().locator("#opening textarea")).hasValue("Entschuldigung, eine kurze Frage");
        assertThat(room.board.locator(".asking td-countdown")).isVisible();
        zone("returned", 3);
    }

    private void theOthersReport() {
        room.ayse.page().locator("#fear-40").click();
        assertThat(room.ayse.phone().at("result")).isVisible();
        room.mira.report("yes", 20);
        room.emil.phone().setOff();
        assertThat(room.emil.phone().at("asking")).containsText("Entschuldigung, eine kurze Frage");
        room.emil.report("brief-reply", 0);
        room.zofia.phone().setOff().asked();
        room.zofia.page().locator("#outcome-waiting").click();
        assertThat(room.zofia.phone().at("waiting")).isVisible();
        room.zofia.page().locator("#fear-40").click();
        assertThat(room.zofia.page().locator(".fear-strip")).isHidden();
        room.coachesCount("answered", 5);
        room.coachesCount("waiting", 1);
        room.coachesCount("out", 0);
        room.guests.forEach(
                guest -> assertThat(commands(guest)).as(guest.name()).isEqualTo(5));
        zone("returned", 5);
        room.boardSays(".zone.returned", "board.waiting", 1);
    }

    private void zone(String name, int count) {
        assertThat(room.board.locator(".zone." + name + " .numeral")).hasText(String.valueOf(count));
    }

    /// How many commands of the phone have come true: a guess, setting off, asking, what came back, and the fear.
    private int commands(Guest guest) {
        return room.test
                .product
                .bean(JdbcClient.class)
                .sql("select count(*) from ask_command where ask_id = ?")
                .param(room.ask(guest).id().value())
                .query(Integer.class)
                .single();
    }
}

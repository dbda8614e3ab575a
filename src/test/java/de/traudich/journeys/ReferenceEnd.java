package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.BrowserTest;
import de.traudich.shared.Ids;

/// What people take along: a commitment and a buddy, the way they have come, a report, and a page of their own.
record ReferenceEnd(ReferenceRoom room) {

    void commitments() {
        room.next(room.ute);
        room.guests.forEach(guest -> guest.resolve("Tante Ilse"));
        room.coachesSee("#resolved-count", room.words.say("control.commit.count", 6, 6));
        room.boardSays(".resolved", "board.commit.resolved", 6, 6);
        room.kofi.page().locator("#commit-shown input").check();
        room.kofi.offersToGoOnWith(room.ayse);
        room.mira.offersToGoOnWith(room.bernd);
        room.boardSays(".resolved", "board.commit.paired", 4);
        room.coachesSee("#paired", room.words.say("control.commit.paired", 4));
        assertThat(room.board.locator(".board")).not().containsText("Ilse");
        room.anna.page().locator("#resolved-look").click();
        assertThat(room.anna.page().locator("#resolved-shown li")).hasCount(1);
        assertThat(room.anna.page().locator("#resolved-shown li")).containsText("Kofi");
    }

    void checkOut() {
        room.next(room.anna);
        room.rate(5, 6, 7, 7, 8, 9);
        room.show(room.ute);
        assertThat(room.board.locator(".spread.before .mean")).containsText(room.words.either("4,0", "4.0"));
        assertThat(room.board.locator(".spread.after .mean")).containsText(room.words.either("7,0", "7.0"));
        room.boardSays(".scale", "board.block.more", room.words.either("3,0", "3.0"), 6);
    }

    void closed() {
        room.ute.confirm(room.words.say("control.step.CLOSE"));
        room.coachesSee("#summary", room.words.say("control.summary.lead", 6, 2));
        room.coachesSee("#open-asks", room.words.say("control.summary.open", 1));
        room.guests.forEach(guest -> assertThat(guest.phone().at("closed"))
                .containsText(guest.words().say("phone.closed", guest.name())));
        assertThat(room.board.locator(".closed .count .numeral")).hasText("11");
        room.boardSays(".closed .count", "board.asked", 11, 2);
        assertThat(room.board.locator(".closed .round")).hasCount(2);
    }

    void theOpenAnswerComes() {
        var phone = room.zofia.page();
        phone.locator("#round-1").click();
        phone.locator("#outcome-referred").click();
        assertThat(room.zofia.phone().at("result")).isVisible();
        phone.locator("#back").click();
        assertThat(phone.locator("#round-1")).containsText(room.zofia.words().say("outcome.referred"));
        room.coachesSee("#open-asks", room.words.say("control.summary.open", 0));
    }

    /// Who leads along reads the same report.
    void report() {
        var page = room.anna.page();
        page.locator("#report").click();
        assertThat(page.locator(".report")).containsText(room.words.say("report.people", 6, 2));
        assertThat(page.locator("#round-1")).containsText(room.words.say("report.sums", 6, 0, 0));
        assertThat(page.locator("#round-1 .pair")).containsText("40%");
        assertThat(page.locator("#round-1 .pair")).containsText("50%");
        assertThat(page.locator("#round-2")).containsText(room.words.say("report.sums", 5, 0, 1));
        assertThat(page.locator("#round-2 .pair")).containsText("50%");
        assertThat(page.locator("#round-2 .pair")).containsText("80%");
        assertThat(page.locator("#mood"))
                .containsText(room.words.say(
                        "report.mood.sentence", 6, room.words.either("4,0", "4.0"), room.words.either("7,0", "7.0")));
        assertThat(page.locator("#quotes li")).hasCount(1);
        var pdf = page.waitForDownload(() -> page.locator("#file-pdf").click());
        assertThat(pdf.suggestedFilename()).isEqualTo(room.words.say("report.file") + ".pdf");
        BrowserTest.assertAccessible(page);
    }

    void everybodyKeepsTheirOwn() {
        room.kofi.keeps(1, "30", both(room.kofi, "yes", "20"));
        room.kofi.keeps(2, "50", both(room.kofi, "yes", "20"));
        room.ayse.keeps(1, "40", both(room.ayse, "no", "40"));
        room.bernd.keeps(1, "50", both(room.bernd, "yes", "20"));
        room.mira.keeps(1, "20", both(room.mira, "yes", "20"));
        room.zofia.keeps(1, "50", both(room.zofia, "referred", "40"));
        room.emil.keeps(1, "50", both(room.emil, "brief-reply", "0"));
        room.emil.keeps(2, "50", room.emil.words().say("outcome.not-asked"));
        oneMakesAnAccount();
    }

    private void oneMakesAnAccount() {
        var phone = room.kofi.page();
        phone.locator("#keep").click();
        phone.locator("#email input").fill(Ids.next() + "@traudich.example");
        phone.locator("#password input").fill(BrowserTest.PASSWORD);
        phone.locator("#submit").click();
        phone.waitForURL("**/today");
        phone.navigate("/my-workshops");
        assertThat(phone.locator(".my-workshops li")).hasCount(2);
        assertThat(phone.locator(".my-workshops li").first()).containsText(both(room.kofi, "yes", "20"));
    }

    private static String both(Guest guest, String outcome, String fear) {
        return guest.words().say("phone.saved.both", guest.words().say("outcome." + outcome), fear);
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The blocks around a round, with coach, board and two phones in the room and four more who take part.
class BlocksJourneyTest extends BrowserTest {

    private final CoachWindow ute;
    private final Page board;
    private final PhoneWindow kofi;
    private final PhoneWindow ayse;
    private LedRoom room;

    BlocksJourneyTest() {
        ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
        board = person(Size.BOARD, "de-DE");
        kofi = new PhoneWindow(person(Size.PHONE, "en-US"));
        ayse = new PhoneWindow(person(Size.PHONE, "de-DE"));
    }

    @BeforeEach
    void aRoomWithAnAgenda() {
        signIn(ute.page(), "ute");
        ute.create("Einfach fragen").press("Lobby öffnen");
        board.navigate(ute.board());
        var guests = new FullRoom(product, ute.code()).join("Jonas", "Svenja", "Rosa", "Patrick");
        room = new LedRoom(product, ute.code(), guests).agenda(true);
        kofi.join(ute.code(), "Kofi");
    }

    @Test
    void fromCheckInToCheckOut() {
        checkIn();
        aWordThroughARefresh();
        aLateGuestGuessesInTheSecondTab();
        input();
        checkOut();
    }

    private void checkIn() {
        room.next();
        kofi.page().locator("#rate-3").click();
        assertThat(kofi.page().locator("#kept")).containsText("Saved ✓");
        assertThat(board.locator(".asked")).containsText("von 5 hat geantwortet");
        room.rate(2, 2, 4, 4);
        assertThat(ute.page().locator("#answered")).containsText("5 von 5");
        assertThat(board.locator(".board")).not().containsText("Im Mittel");
        ute.page().locator("#showing-SHOWN").click();
        assertThat(board.locator(".spread .mean")).containsText("3,0");
        assertThat(ute.page().locator("#room-sees")).containsText("zeigt die Antworten");
    }

    private void aWordThroughARefresh() {
        room.next();
        word(kofi).fill("brav");
        ute.page().waitForTimeout(1_500);
        kofi.reload();
        assertThat(word(kofi)).hasValue("brav");
        word(kofi).fill("brave");
        word(kofi).press("Enter");
        assertThat(kofi.page().locator(".own-word")).hasText("brave");
        room.say("neugierig", "Neugierig", "wach", "Blödsinn");
        ute.page().locator("#showing-SHOWN").click();
        assertThat(board.locator(".cloud-words")).containsText("Blödsinn");
        ute.page().locator("#word-blödsinn").click();
        assertThat(board.locator(".cloud-words")).not().containsText("Blödsinn");
        assertThat(board.locator(".cloud-words")).containsText("brave");
    }

    private void aLateGuestGuessesInTheSecondTab() {
        room.next();
        ayse.join(ute.code(), "Ayşe");
        assertThat(ayse.page().locator("h1")).containsText("Zehn von uns");
        assertThat(ayse.page().locator(".phone-header td-countdown")).isVisible();
        var tab = new PhoneWindow(ayse.page().context().newPage());
        tab.page().navigate(ayse.page().url());
        tab.page().locator("#rate-6").click();
        assertThat(ayse.page().locator("#rate-6")).hasAttribute("aria-pressed", "true");
        tab.page().close();
        assertThat(board.locator(".asked")).containsText("von 6 hat geantwortet");
    }

    private void input() {
        room.next();
        assertThat(kofi.at("reading")).containsText("Was denken die anderen von mir?");
        assertThat(board.locator(".reading")).containsText("Was denken die anderen von mir?");
        assertThat(ute.page().locator("#answers")).isHidden();
    }

    private void checkOut() {
        room.next();
        product.restart();
        kofi.page().waitForFunction("() => document.querySelector('#rate-8')");
        kofi.page().locator("#rate-8").click();
        assertThat(kofi.page().locator("#kept")).containsText("Saved ✓");
        kofi.reload();
        assertThat(kofi.page().locator("#rate-8")).hasAttribute("aria-pressed", "true");
        room.rate(7, 6, 7, 7);
        assertThat(ute.page().locator("#answered")).containsText("5 von 6");
        ute.page().locator("#showing-SHOWN").click();
        assertThat(board.locator(".spread.before .mean")).containsText("3,0");
        assertThat(board.locator(".spread.after .mean")).containsText("7,0");
        assertThat(board.locator(".board")).containsText("4,0 mehr als am Anfang, im Mittel der 5");
    }

    private static Locator word(PhoneWindow phone) {
        return phone.page().locator("#word input");
    }
}

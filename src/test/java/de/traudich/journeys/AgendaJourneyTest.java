package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// A coach plans a workshop to the minute and keeps its time.
class AgendaJourneyTest extends BrowserTest {

    private final Page page = person(Size.LAPTOP, "de-DE");
    private final CoachWindow ute = new CoachWindow(page);

    @Test
    void aWorkshopIsPlannedFromATemplateLedBlockByBlockAndEndsInTime() {
        signIn(page, "ute");
        planFromATemplateByKeyboard();
        moveByKeyboardAndByHand();
        leadThreeBlocks();
        fallBehindAndSpread();
    }

    private void planFromATemplateByKeyboard() {
        page.navigate("/workshops/new");
        assertThat(page.locator("#title input")).isFocused();
        page.keyboard().type("Dreißig Minuten");
        page.locator("#starts vaadin-date-picker input").fill("31.12.2030");
        assertThat(page.locator("#template-sum")).hasText("9 Blöcke · 90 min");
        page.locator("#template vaadin-radio-button[checked] input").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#template-sum")).hasText("8 Blöcke · 30 min");
        page.locator("#create").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#agenda-sum")).containsText("8 Blöcke · 30 min");
    }

    private void moveByKeyboardAndByHand() {
        page.locator("#open-2").focus();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#agenda-notice")).hasText("Der Block steht jetzt an Stelle 3 von 8.");
        assertThat(row(3)).containsText("Worum es geht");

        page.locator("#open-1").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#block-title input")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(" und da sein");
        page.keyboard().press("Enter");
        assertThat(page.locator("#agenda-notice")).hasText("„Ankommen und da sein“ ist gespeichert.");
        assertThat(page.locator("#open-1")).isFocused();

        row(8).locator(".block-head").dragTo(row(7).locator(".block-head"));
        assertThat(row(7)).containsText("Abschluss");
        assertThat(row(8)).containsText("Eine Frage für diese Woche");
    }

    private void leadThreeBlocks() {
        page.locator("#to-room").click();
        ute.press("Lobby öffnen");
        assertThat(ute.primary()).containsText("Weiter: Ankommen und da sein");
        for (var title : new String[] {"Ankommen und da sein", "Wie viele von zehn?", "Worum es geht"}) {
            page.waitForTimeout(700);
            page.keyboard().press(title.startsWith("Wie") ? "PageDown" : "n");
            assertThat(page.locator("#stage-title")).hasText(title);
        }
        page.waitForTimeout(700);
        page.keyboard().press("PageUp");
        assertThat(page.locator("#stage-title")).hasText("Wie viele von zehn?");
        assertThat(page.locator("#countdown")).containsText(":");
    }

    private void fallBehindAndSpread() {
        page.keyboard().press("+");
        page.locator("#plus-5").click();
        assertThat(page.locator("#behind")).hasText("3 min zurück");
        assertThat(page.locator("#loss")).containsText("Die restlichen 6 Blöcke müssen 3 von 25 min verlieren.");
        page.locator("#spread").click();
        assertThat(page.locator("#behind")).hasText("im Zeitplan");
    }

    private Locator row(int place) {
        return page.locator("#plan > li").nth(place - 1);
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.shared.Ids;
import org.junit.jupiter.api.Test;

/// Lena comes as a guest, asks, and takes everything with her into an account.
class KeepJourneyTest extends BrowserTest {

    private final CoachWindow ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
    private final PhoneWindow lena = new PhoneWindow(person(Size.PHONE, "de-DE"));
    private final String email = Ids.next() + "@traudich.example";

    @Test
    void aGuestKeepsWhatTheyAskedAndSeesItOnToday() {
        askInARound();

        lena.page().locator("#keep").click();
        lena.page().locator("#email input").fill(email);
        lena.page().locator("#password input").fill(PASSWORD);
        assertThat(lena.page().locator("#accompanied input")).not().isChecked();
        lena.page().locator("#accompanied input").check();
        assertAccessible(lena.page());
        lena.page().locator("#submit").click();

        lena.page().waitForURL("**/today");
        assertThat(lena.page().locator("#happened")).containsText("Nach der Uhrzeit fragen");
        everythingIsInItsPlace(lena.page());
        onAnotherDeviceToo();
        ute.page().navigate("/coach");
        assertThat(ute.page().locator(".coachees")).containsText("Lena");
    }

    private void askInARound() {
        signIn(ute.page(), "ute");
        ute.create("Einfach fragen").press("Lobby öffnen");
        lena.join(ute.code(), "Lena");
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        lena.predict(30, 80);
        ute.press("Fragen starten");
        lena.setOff().asked().report("yes", 20);
        assertThat(lena.at("result")).isVisible();
    }

    private void everythingIsInItsPlace(Page page) {
        page.navigate("/asks");
        assertThat(page.locator(".ask-line")).containsText("Ja · Angst 80 auf 20");
        assertAccessible(page);
        page.navigate("/ladder");
        assertThat(page.locator(".rung")).containsText("Angst 80 erwartet, 20 danach");
        assertAccessible(page);
        page.navigate("/my-workshops");
        assertThat(page.locator(".my-workshops")).containsText("Erwartet 30 %");
        assertAccessible(page);
        page.locator("[id^=phone-]").click();
        assertThat(lena.at("result")).isVisible();
        assertThat(page.locator("#keep")).hasCount(0);
    }

    private void onAnotherDeviceToo() {
        var laptop = person(Size.LAPTOP, "de-DE");
        laptop.navigate("/login");
        laptop.locator("input[name=username]").fill(email);
        laptop.locator("input[name=password]").fill(PASSWORD);
        laptop.locator("vaadin-button[theme~=submit]").click();
        laptop.waitForURL("**/today");
        assertThat(laptop.locator("#happened")).containsText("Nach der Uhrzeit fragen");
    }
}

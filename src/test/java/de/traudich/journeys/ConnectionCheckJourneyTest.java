package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// A phone in the room tries the way to the server, and the coach reads what it found.
class ConnectionCheckJourneyTest extends BrowserTest {

    @Test
    void aPhoneFindsThatNewsArriveByThemselvesAndTheCoachSeesIt() {
        var ute = person(Size.LAPTOP, "de-DE");
        signIn(ute, "ute");
        ute.navigate("/workshops");
        ute.locator("#check").click();
        var phone = person(Size.SMALL_PHONE, "en-US");

        phone.navigate(ute.locator("#address").innerText());

        assertThat(phone.locator("h1")).hasText("All is well. You can take part from here.");
        assertThat(ute.locator("#summary")).hasText("1 Telefon hat den Server erreicht.");
        assertThat(ute.locator("#phones")).containsText("Neues kommt von selbst an");
        assertThat(ute.locator("#phones")).containsText("Karte ohne Netz geht");
        assertAccessible(ute);
        assertAccessible(phone);
    }
}

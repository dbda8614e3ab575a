package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// The network goes while somebody answers, and comes back.
class ReconnectJourneyTest extends BrowserTest {

    private final CoachWindow ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
    private final Page phone = person(Size.PHONE, "de-DE");

    /// Without connection.js the sign stays up although everything works again.
    @Test
    void theSignComesAndGoesAndTheTapArrives() {
        signIn(ute.page(), "ute");
        ute.create("Einfach fragen").press("Lobby öffnen");
        assertThat(ute.primary()).containsText("Übung wählen");
        var kofi = new PhoneWindow(phone).join(ute.code(), "Kofi");
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        assertThat(kofi.at("predict")).isVisible();

        phone.context().setOffline(true);
        phone.locator("#predict-save").click();
        assertThat(phone.locator(".v-status-message")).containsText("Deine Antwort ist sicher.");
        phone.context().setOffline(false);

        assertThat(kofi.at("prepare")).isVisible();
        assertThat(phone.locator("vaadin-connection-indicator[reconnecting]")).hasCount(0);
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.shared.Ids;
import org.junit.jupiter.api.Test;

/// From a coach's link to somebody's first day, with and without an account.
class InvitationJourneyTest extends BrowserTest {

    private final Page ute = person(Size.LAPTOP, "de-DE");
    private final String email = Ids.next() + "@traudich.example";

    @Test
    void anInvitationIsAcceptedWhoeverSitsAtTheBrowser() {
        signIn(ute, "ute");
        assertThat(ute.locator("#invite")).isVisible();
        ute.keyboard().press("Tab");
        assertThat(ute.locator("#skip")).isFocused();
        ute.keyboard().press("Enter");
        assertThat(ute.locator("main#content")).isFocused();

        var link = invited();
        ute.navigate(link);
        assertThat(ute.locator("#not-for-you")).isVisible();
        assertAccessible(ute);
        ute.locator("#sign-out").click();
        fill(ute);
        ute.locator("#submit").click();
        ute.waitForURL("**/today");

        ute.locator("#sign-out").click();
        ute.waitForURL("**/login");
        signIn(ute, "ute");
        var somebody = person(Size.PHONE, "de-DE");
        somebody.navigate(invited());
        fill(somebody);
        somebody.locator("#submit").click();
        somebody.locator("#sign-in").click();
        somebody.locator("input[name=username]").fill(email);
        somebody.locator("input[name=password]").fill(PASSWORD);
        somebody.locator("vaadin-button[theme~=submit]").click();
        assertThat(somebody.locator("#signed-in")).containsText(email);
        assertAccessible(somebody);
        somebody.locator("#accept").click();
        somebody.waitForURL("**/today");
    }

    private String invited() {
        ute.navigate("/coach");
        ute.locator("#invite").click();
        ute.locator("#invite-name input").fill("Lena");
        ute.locator("#invite-name input").press("Enter");
        var link = ute.locator("#invite-link input").inputValue();
        ute.locator("#invite-close").click();
        assertThat(ute.locator("#open-invitations")).containsText("Lena");
        return link;
    }

    private void fill(Page page) {
        page.locator("#email input").fill(email);
        page.locator("#password input").fill(PASSWORD);
    }
}

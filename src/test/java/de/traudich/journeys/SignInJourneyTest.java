package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends BrowserTest {

    @Test
    void signingInChangesTheSessionAndSigningOutEndsIt() {
        var ute = person(Size.LAPTOP, "de-DE");
        ute.navigate("/login");
        var before = session(ute);

        signIn(ute, "ute");
        assertThat(session(ute)).isNotEqualTo(before);

        ute.locator("#sign-out").click();
        ute.waitForURL("**/login");
        ute.navigate("/coach");
        assertThat(ute.locator("input[name=username]")).isVisible();
    }

    @Test
    void unknownAddressAndWrongPasswordAnswerAlikeAndThenSlowDown() {
        var somebody = person(Size.PHONE, "en-US");

        assertThat(refusal(somebody, "nobody@traudich.example")).isEqualTo(refusal(somebody, "bernd@traudich.example"));

        // The pause doubles with each failure: sooner or later the next try comes within it, on a slow machine too.
        assertThat(Stream.generate(() -> refusal(somebody, "nobody@traudich.example"))
                        .limit(14))
                .anyMatch(sentence -> sentence.contains("Wait a few minutes"));
    }

    @Test
    void theChosenLanguageStays() {
        var guest = person(Size.PHONE, "de-DE");
        guest.navigate("/login");
        assertThat(guest.locator("h1")).hasText("Willkommen zurück");

        guest.locator("#language").click();

        assertThat(guest.locator("h1")).hasText("Welcome back");
        guest.reload();
        assertThat(guest.locator("h1")).hasText("Welcome back");
        assertThat(guest.locator("html")).hasAttribute("lang", "en");
    }

    private static String refusal(Page page, String email) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("not the password");
        page.locator("vaadin-button[theme~=submit]").click();
        page.waitForURL(address -> address.contains("?"));
        return page.locator("[role=alert].refusal").innerText();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// A coachee takes back what their coach has open: it is gone at once, without anybody reloading.
class SharingJourneyTest extends BrowserTest {

    private static final String KOFI = "/coach/coachees/0198c001-0000-7000-8000-000000000006";
    private static final String ASK = "0198c005-0000-7000-8000-000000006005";
    private static final String WORDS = "Silence is not a verdict.";
    private static final String DRAFT = "Hello Verena, how did you win over the parish?";

    private final Page ute = person(Size.LAPTOP, "de-DE");
    private final Page kofi = person(Size.PHONE, "en-US");

    @Test
    void whatIsTakenBackIsGoneWithinASecond() {
        signIn(ute, "ute");
        signIn(kofi, "kofi");
        ute.navigate(KOFI);
        kofi.navigate("/my-coach");

        ute.locator("#read-" + ASK).click();
        ute.locator("#talk-" + ASK).click();
        assertThat(line()).containsText(WORDS);
        assertThat(kofi.locator("#shared-" + ASK)).containsText("Ute read your words");
        ute.locator("#message-" + ASK + " textarea").fill("Was sagt dir die Stille?");
        ute.locator("#send-" + ASK).click();
        assertThat(line().locator(".mine")).containsText("Was sagt dir die Stille?");

        assertAccessible(ute);
        assertAccessible(kofi);
        kofi.navigate("/asks/" + ASK + "/draft");
        assertThat(kofi.locator("#readers-sentence")).containsText("Ute can read this, too");
        kofi.locator("#body").fill(DRAFT);
        assertThat(line()).containsText("geändert");
        assertThat(line()).not().containsText(WORDS);
        ute.locator("#read-" + ASK).click();
        assertThat(line()).containsText(DRAFT);
        assertAccessible(ute);
        assertAccessible(kofi);
        kofi.navigate("/my-coach");
        assertThat(kofi.locator("#shared-" + ASK)).containsText("(2 times)");
        kofi.locator("#take-back-" + ASK).click();

        assertThat(line()).not().containsText(WORDS, within(1_000));
        assertThat(line()).not().containsText(DRAFT);
        assertThat(line()).not().containsText("Stille");
        assertThat(line()).containsText("Mehr ist nicht geteilt.");
        kofi.navigate("/today?ask=" + ASK);
        assertThat(kofi.locator("#thread-" + ASK)).containsText("Was sagt dir die Stille?");
    }

    private Locator line() {
        return ute.locator("#ask-" + ASK);
    }

    private static LocatorAssertions.ContainsTextOptions within(int millis) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(millis);
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// An exercise goes from coach to coachee and its outcome comes back, without anybody reloading.
class AssignmentJourneyTest extends BrowserTest {

    private static final String EXERCISE = "Mit echter Frage kommentieren";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(5_000);

    private final Page ute = person(Size.LAPTOP, "de-DE");
    private final Page zofia = person(Size.PHONE, "de-DE");

    @Test
    void anAssignedExerciseComesBackInTheOpenFeedAsFarAsItIsShared() {
        signIn(ute, "ute");
        signIn(zofia, "zofia");
        zofia.navigate("/today");
        assign();
        ute.navigate("/coach");

        zofia.locator("text=" + EXERCISE).first().click();
        assertThat(zofia.locator("#ask-card")).containsText("Ein Lächeln reicht als Anfang.", SOON);
        zofia.locator("#predict").click();
        zofia.locator("#keep-prediction").click();
        zofia.locator("#asked").click();

        var line = ute.locator("#feed li").first();
        assertThat(line).containsText("Zofia", SOON);
        zofia.locator("#outcome-partly").click();
        assertThat(zofia.locator("#fear-40")).isVisible();
        assertThat(line).not().containsText("Teilweise");

        zofia.locator("#fear-40").click();
        zofia.locator("#audience").click();
        zofia.locator("vaadin-select-item").nth(1).click();
        assertThat(line).containsText("Teilweise", SOON);
    }

    private void assign() {
        ute.navigate("/coach/assign");
        ute.locator("#coachee input").fill("Zofia");
        ute.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("Zofia"))
                .first()
                .click();
        ute.keyboard().press("Escape");
        ute.locator("#exercise input").fill(EXERCISE);
        ute.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(EXERCISE))
                .first()
                .click();
        ute.locator("#note textarea").fill("Ein Lächeln reicht als Anfang.");
        ute.locator("#submit").click();
        assertThat(ute.locator("#done")).containsText("Zofia");
    }
}

package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// What only a browser knows of a field: which language its words are in, and what a key does.
class FieldsJourneyTest extends BrowserTest {

    @Test
    void theWordsAreInTheirLanguageAndTheLabelsInThePages() {
        var ute = person(Size.LAPTOP, "de-DE");
        signIn(ute, "ute");

        ute.navigate("/exercises/new");

        assertThat(ute.locator("#title-de input")).hasAttribute("lang", "de");
        assertThat(ute.locator("#instruction-en textarea").first()).hasAttribute("lang", "en");
        assertThat(ute.locator("#instruction-en label").first()).not().hasAttribute("lang", "en");
    }

    @Test
    void theMiddleOfASliderIsSaidByAKeyOrATap() {
        var emil = person(Size.PHONE, "de-DE");
        signIn(emil, "emil");
        emil.navigate("/asks");
        emil.locator("#begin").click();
        emil.locator("#go-expectation").click();
        emil.locator("#expect-more > vaadin-details-summary").click();
        var sliders = emil.locator(".percent-slider");
        assertThat(sliders.first()).containsText("offen");

        emil.locator("#dread-chance input").first().focus();
        emil.keyboard().press("Enter");
        assertThat(sliders.first()).containsText("50\u202f%");
        assertThat(sliders.first()).not().containsText("offen");

        sliders.last().locator("span.open").click();
        assertThat(sliders.last()).not().containsText("offen");
    }
}

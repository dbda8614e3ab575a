package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.traudich.shared.Language;

/// What a coach does in the control room.
record CoachWindow(Page page) {

    CoachWindow create(String title) {
        return create(title, Language.DE);
    }

    /// Without an agenda, to be led round by round.
    CoachWindow create(String title, Language language) {
        page.navigate("/workshops/new");
        page.locator("#title input").fill(title);
        page.locator("#language vaadin-radio-button").nth(language.ordinal()).click();
        page.locator("#template vaadin-radio-button").last().click();
        assertThat(page.locator("#template-preview li")).hasCount(0);
        page.locator("#create").click();
        assertThat(primary()).isVisible();
        return this;
    }

    /// Presses the one orange button, which must say what is expected.
    CoachWindow press(String label) {
        assertThat(primary()).containsText(label);
        primary().click();
        return this;
    }

    /// Whatever comes next, in any language.
    CoachWindow next() {
        var before = primary().textContent();
        primary().click();
        assertThat(primary()).not().hasText(before);
        return this;
    }

    /// As [#next], through the question whether to go on although somebody is missing, where it is asked.
    CoachWindow nextConfirmed() {
        var before = primary().textContent();
        primary().click();
        var confirm = page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
        confirm.or(primary().filter(new Locator.FilterOptions().setHasNotText(before)))
                .first()
                .waitFor();
        if (confirm.isVisible()) {
            confirm.click();
        }
        assertThat(primary()).not().hasText(before);
        return this;
    }

    CoachWindow end() {
        return nextConfirmed();
    }

    void close() {
        page.locator("#close").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("#summary")).isVisible();
    }

    CoachWindow confirm(String label) {
        press(label);
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        return this;
    }

    CoachWindow choose(String exercise) {
        return pick(exercise).press("Übung wählen");
    }

    CoachWindow pick(String exercise) {
        page.locator("#exercise input").fill(exercise);
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(exercise))
                .first()
                .click();
        return this;
    }

    String code() {
        return page.locator("#code").innerText().replaceAll("[^A-Z]", "");
    }

    String board() {
        return page.locator("#open-board").getAttribute("href");
    }

    String address() {
        return page.url();
    }

    Locator primary() {
        return page.locator("#primary");
    }

    /// One of joined, connected, out, answered, waiting.
    void sees(String count, int number) {
        assertThat(page.locator("#count-" + count)).containsText(String.valueOf(number));
    }
}

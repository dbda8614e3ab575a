package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Somebody in the room with a phone that speaks their language.
record Guest(String name, Spoken words, PhoneWindow phone) {

    Page page() {
        return phone.page();
    }

    Guest rate(int value) {
        page().locator("#rate-" + value).click();
        assertThat(page().locator("#rate-" + value)).hasAttribute("aria-pressed", "true");
        assertThat(page().locator("#kept")).hasText(words.say("phone.block.kept"));
        return this;
    }

    void word(String word) {
        page().locator("#word input").fill(word);
        page().locator("#send").click();
        assertThat(page().locator(".own-word")).hasText(word);
    }

    /// Asked and all of it told; the numbers of who predicted stand beside it.
    Guest report(String outcome, int fear) {
        phone.asked().report(outcome, fear);
        assertThat(phone.at("result")).containsText(words.say("phone.result." + outcome));
        return this;
    }

    void release(String sentence) {
        page().locator("#learned textarea").fill(sentence);
        page().locator("#release").click();
        assertThat(page().locator("#take-back")).isVisible();
    }

    void resolve(String whom) {
        page().locator("#commit-whom textarea").fill(whom);
        page().locator("#commit-done").click();
        assertThat(page().locator("#commit-state")).hasText(words.say("phone.commit.kept"));
    }

    void offersToGoOnWith(Guest other) {
        page().locator("#buddies .names vaadin-button", named(other)).click();
        assertThat(page().locator("#buddy-withdraw")).isVisible();
        assertThat(other.page().locator("#buddy-offers")).containsText(words(other, this));
        other.page().locator("[id^=buddy-yes-]").click();
        goesOnWith(other);
        other.goesOnWith(this);
    }

    private void goesOnWith(Guest other) {
        assertThat(page().locator("#buddy-found")).hasText(words.say("phone.buddy.found", other.name));
    }

    private static String words(Guest reader, Guest from) {
        return reader.words.say("phone.buddy.asks", from.name);
    }

    private static Page.LocatorOptions named(Guest other) {
        return new Page.LocatorOptions().setHasText(other.name);
    }

    /// What the own page says of a round when all is over.
    void keeps(int round, String expected, String outcome) {
        Locator row = page().locator("#round-" + round);
        assertThat(row).containsText(words.say("phone.closed.line", expected, outcome));
    }
}

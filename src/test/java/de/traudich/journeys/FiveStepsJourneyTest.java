package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;

/// An own idea from the first word to the thanks: the same on another device and after a restart.
class FiveStepsJourneyTest extends BrowserTest {

    private static final String DRAFT = "Hallo Verena, in Folge 84 sprichst du vom Gemeindesaal.";

    private final Page phone = person(Size.PHONE, "de-DE");

    @Test
    void whatIsTypedOnThePhoneIsThereOnTheLaptopAndAfterARestart() {
        signIn(phone, "emil");
        phone.navigate("/asks");
        phone.locator("#begin").click();
        phone.locator("#whom input").fill("Verena vom Podcast");
        kept();
        phone.locator("#go-draft").click();
        phone.locator("#body").fill(DRAFT);
        kept();

        var laptop = person(Size.LAPTOP, "de-DE");
        signIn(laptop, "emil");
        laptop.navigate(phone.url());
        assertThat(laptop.locator("#body")).hasValue(DRAFT);
        assertThat(laptop.locator("h1")).hasText("Frage an Verena vom Podcast");

        product.restart();
        phone.reload();
        assertThat(phone.locator("#body")).hasValue(DRAFT);
    }

    @Test
    void anAskGoesFromExpectationToThanks() {
        signIn(phone, "bernd");
        phone.navigate("/asks");
        phone.locator("#begin").click();
        phone.locator("#whom input").fill("Die Bibliothekarin");
        kept();
        phone.locator("#go-expectation").click();
        phone.locator("#keep-prediction").click();
        phone.locator("#go-ask").click();
        phone.locator("#asked").click();
        phone.locator("#outcome-yes").click();
        phone.locator("#fear-20").click();
        phone.locator("#thank").click();
        assertThat(phone.locator("#thank")).isHidden();

        phone.locator("#go-expectation").click();
        assertThat(phone.locator("#step-expectation")).containsText("bleibt so stehen");
    }

    @Test
    void whoIsChosenFromTheContactsIsTheOneWhoIsKept() {
        signIn(phone, "miriam");
        phone.navigate("/asks");
        phone.locator("#begin").click();
        phone.locator("#from-contacts vaadin-details-summary").click();
        phone.locator("#contact-search input").fill("haus");
        assertThat(phone.locator(".contact-row")).hasCount(1);
        phone.locator(".contact-row").click();
        kept();
        phone.locator("#go-draft").click();
        phone.locator("#body").fill("Hallo, darf ich dich etwas fragen?");
        kept();
        assertAccessible(phone);
        phone.locator("#go-expectation").click();
        phone.locator("#keep-prediction").click();
        phone.locator("#go-ask").click();
        phone.locator("#asked").click();
        phone.locator("#outcome-yes").click();

        assertThat(phone.locator("#known-person")).containsText("Nachbarin von unten");
        phone.locator("#open-contact").click();
        assertThat(phone.locator("h1")).hasText("Nachbarin von unten");
        assertThat(phone.locator(".interactions li")).hasCount(3);
    }

    private void kept() {
        assertThat(phone.locator("#kept")).hasText("Gespeichert.");
    }
}

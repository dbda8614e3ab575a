package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The heart of a workshop with five windows at once: coach, board and three phones.
class AskOutJourneyTest extends BrowserTest {

    private CoachWindow ute;
    private Page board;
    private PhoneWindow kofi;
    private PhoneWindow ayse;
    private PhoneWindow bernd;

    AskOutJourneyTest() {
        ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
        board = person(Size.BOARD, "de-DE");
        kofi = new PhoneWindow(person(Size.PHONE, "en-US"));
        ayse = new PhoneWindow(person(Size.PHONE, "de-DE"));
        bernd = new PhoneWindow(person(Size.PHONE, "de-DE"));
    }

    @BeforeEach
    void aLobbyWithTwo() {
        signIn(ute.page(), "ute");
        ute.create("Einfach fragen").press("Lobby öffnen");
        assertThat(ute.primary()).containsText("Übung wählen");
        board.navigate(ute.board());
        kofi.join(ute.code(), "Kofi");
        ayse.join(ute.code(), "Ayşe");
    }

    @Test
    void theWholeRoundFromCodeToReveal() {
        assertThat(board.locator(".board")).containsText("Kofi");
        assertThat(board.locator(".board")).containsText("Ayşe");
        ute.sees("joined", 2);
        ute.sees("connected", 2);

        predictTogether();
        askAndReport();
        aLateGuestLandsInTheRunningRound();
        revealStepByStep();
        theOpenAnswerComesAfterTheWorkshop();
    }

    private void predictTogether() {
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        kofi.predict(30, 80);
        ayse.predict(40, 60);
        assertThat(ute.page().locator("#guessed")).containsText("2");
        kofi.page().locator("#opening textarea").fill("Hello, do you have the time?");
        ute.press("Fragen starten");
    }

    private void askAndReport() {
        kofi.setOff();
        assertThat(kofi.at("asking")).containsText("Hello, do you have the time?");
        ute.sees("out", 1);
        kofi.asked().report("yes", 20);
        assertThat(kofi.at("result")).containsText("Yes");
        ute.sees("answered", 1);

        ayse.setOff().asked();
        ayse.page().locator("#outcome-waiting").click();
        ayse.page().locator("#fear-40").click();
        assertThat(ayse.at("waiting")).isVisible();
        ute.sees("waiting", 1);
    }

    private void aLateGuestLandsInTheRunningRound() {
        bernd.join(ute.code(), "Kofi");
        assertThat(bernd.at("predict")
                        .locator("td-countdown")
                        .or(bernd.page().locator("td-countdown"))
                        .first())
                .isVisible();
        bernd.predict(50, 50).setOff().asked().report("no", 40);
        assertThat(bernd.at("result")).containsText("Nein");
        ute.sees("joined", 3);
        assertThat(ute.page().locator("#people")).containsText("Kofi 2");
    }

    private void revealStepByStep() {
        ute.press("Runde beenden").press("Zahlen zeigen");
        assertThat(board.locator(".counted")).containsText("2");
        ute.press("Erwartung zeigen").confirm("Vergleich aufdecken");
        assertThat(board.locator(".board")).containsText("Unter fünf");
        ute.press("Angst zeigen");
        assertThat(ute.primary()).containsText("Nächste Runde");
    }

    private void theOpenAnswerComesAfterTheWorkshop() {
        ute.close();
        assertThat(ayse.at("closed")).isVisible();
        assertThat(ute.page().locator("#open-asks")).isVisible();

        ayse.page().locator("#round-1").click();
        ayse.page().locator("#outcome-referred").click();

        assertThat(ute.page().locator("#open-asks")).containsText("Keine Antwort steht mehr aus");
    }

    @Test
    void everybodyIsWhereTheyWereAfterARefreshInEveryStep() {
        assertThat(kofi.reload().at("lobby")).isVisible();
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        assertThat(kofi.reload().at("predict")).isVisible();
        kofi.predict(30, 80);
        kofi.page().locator("#opening textarea").fill("Just a moment please");
        ute.page().waitForTimeout(1_500);
        assertThat(kofi.reload().page().locator("#opening textarea")).hasValue("Just a moment please");
        ute.press("Fragen starten");
        kofi.setOff().reload();
        assertThat(kofi.at("asking")).containsText("Just a moment please");
        kofi.asked().reload();
        assertThat(kofi.at("report")).isVisible();
        kofi.report("partly", 60);
        assertThat(kofi.at("result")).isVisible();
        kofi.reload();
        assertThat(kofi.at("result")).containsText("Partly");
        ute.page().reload();
        assertThat(ute.primary()).containsText("Runde beenden");
        board.reload();
        assertThat(board.locator("td-countdown")).isVisible();
    }

    @Test
    void aSecondTabIsTheSamePersonInTheSameStep() {
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        kofi.predict(30, 80);
        ute.press("Fragen starten");
        kofi.setOff();

        var tab = new PhoneWindow(kofi.page().context().newPage());
        tab.page().navigate(kofi.page().url());
        assertThat(tab.at("asking")).isVisible();
        tab.asked().report("no", 20);

        assertThat(kofi.at("result")).containsText("No");
        ute.sees("joined", 2);
        ute.sees("answered", 1);
    }

    @Test
    void aRestartBetweenAskingAndReportingLosesNothing() {
        ute.choose("Nach der Uhrzeit").press("Schätzen starten");
        kofi.predict(30, 80);
        ute.press("Fragen starten");
        kofi.setOff();

        kofi.page().evaluate("() => { window.before = true; }");
        product.restart();
        kofi.page().waitForFunction("() => !window.before");

        ute.sees("connected", 2);
        assertThat(kofi.at("asking")).isVisible();
        kofi.asked().report("yes", 0);
        assertThat(kofi.at("result")).isVisible();
        ute.sees("answered", 1);
        assertThat(ute.primary()).containsText("Runde beenden");
        assertThat(board.locator("td-countdown")).isVisible();
    }
}

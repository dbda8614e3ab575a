package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.traudich.BrowserTest;
import de.traudich.asks.Ask;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Outcome;
import de.traudich.shared.CommandId;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Scenes;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In the lift, without any network, the browser killed: nothing that was tapped is lost, nothing counts twice.
class FieldCardJourneyTest extends BrowserTest {

    private final CoachWindow ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
    private final Page phone = person(Size.PHONE, "de-DE");
    private final PhoneWindow kofi = new PhoneWindow(phone);

    @BeforeEach
    void kofiHasGuessed() {
        signIn(ute.page(), "ute");
        ute.create("Feldgang").press("Lobby öffnen");
        assertThat(ute.primary()).containsText("Übung wählen");
        kofi.join(ute.code(), "Kofi");
        ute.choose("Um ein Foto bitten").press("Schätzen starten");
        kofi.predict(40, 60);
        phone.locator("#opening textarea").fill("Hallo, machst du ein Foto von uns?");
        phone.locator("#opening textarea").blur();
        ute.press("Fragen starten");
    }

    @Test
    void whatIsTappedWithoutANetworkArrivesOnceAlsoWhenTheBrowserWasKilled() {
        kofi.setOff();
        var workshop = phone.url();
        takeTheCardAlong();

        phone.context().setOffline(true);
        phone.locator("#asked").click();
        phone.locator("#outcome-yes").click();
        phone.locator("#outcome-no").click();
        assertThat(phone.locator("#kept")).hasText("Gespeichert: Nein");
        assertThat(phone.locator("#field-state")).containsText("Deine Antwort ist sicher");
        phone.close();

        var again = phone.context().newPage();
        again.navigate(workshop);
        assertThat(again.locator("#kept")).hasText("Gespeichert: Nein");
        assertThat(again.locator("#field")).containsText("Hallo, machst du ein Foto von uns?");
        again.locator("#fear-40").click();
        assertThat(ask().askedAt()).isNull();
        again.context().setOffline(false);

        assertThat(again.locator("#field-state")).hasText("Angekommen.");
        assertThat(ask().outcome()).isEqualTo(Outcome.NO);
        assertThat(ask().fearAfter()).isNotNull();
        ute.sees("answered", 1);
        again.locator("#undo").click();
        again.locator("#outcome-partly").click();
        again.locator("#fear-20").click();
        assertThat(again.locator("#kept")).hasText("Gespeichert: Teilweise, Angst 20");
        assertThat(again.locator("#field-state")).hasText("Angekommen.");
        assertThat(ask().outcome()).isEqualTo(Outcome.PARTLY);
        again.locator("#to-workshop").click();
        assertThat(new PhoneWindow(again).at("result")).containsText("Teilweise");
        assertThat(kept(again)).isNotEmpty().allMatch(FieldCardJourneyTest::sameForEverybody);
    }

    /// Years ahead, and set right while it lies in the lift: only the server's clock counts.
    @Test
    void aPhoneWithAWrongClockCountsDownAndReportsLikeEveryOther() {
        kofi.setOff();
        phone.clock().setFixedTime("2031-01-01T00:00:00Z");
        takeTheCardAlong();
        assertThat(phone.locator("td-countdown")).containsText(Pattern.compile("^\\d{1,2}:\\d\\d"));
        phone.context().setOffline(true);

        phone.clock().setFixedTime("2019-01-01T00:00:00Z");
        phone.locator("#not-asked").click();
        phone.locator("#not-asked-back").click();
        assertThat(phone.locator("td-countdown")).containsText(Pattern.compile("^\\d{1,2}:\\d\\d"));
        phone.locator("#asked").click();
        phone.locator("#outcome-yes").click();
        phone.context().setOffline(false);

        assertThat(phone.locator("#field-state")).hasText("Angekommen.");
        assertThat(ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(ask().askedAt()).isBetween(ask().createdAt(), Instant.now());
        phone.locator("#undo").click();
        assertThat(phone.locator("#outcome-waiting")).isVisible();
    }

    @Test
    void whatAnotherDeviceContradictsIsSaidAndStaysReadable() {
        kofi.setOff();
        takeTheCardAlong();
        phone.context().setOffline(true);
        phone.locator("#asked").click();
        phone.locator("#outcome-no").click();

        var elsewhere = ask();
        product.bean(Asking.class).report(CommandId.next(), elsewhere.id(), elsewhere.person(), Outcome.YES);
        phone.context().setOffline(false);

        assertThat(phone.locator("#refused")).containsText("Das ist schon gespeichert");
        assertThat(phone.locator("#wished")).hasText("Du hattest eingetragen: Nein");
        phone.locator("#understood").click();
        assertThat(phone.locator("#kept")).hasText("Gespeichert: Ja");
        assertThat(ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void aRoundThatIsOverIsSaidInTheLanguageOfThePersonAndTheCardCanLeaveTheDevice() {
        assertThat(phone.locator("#set-off")).isVisible();
        phone.navigate("/p/card");
        assertThat(phone.locator("#asked")).isVisible();
        ready();
        phone.context().setOffline(true);
        phone.locator("#not-asked").click();
        phone.locator("#not-asked-back").click();
        phone.locator("#asked").click();
        product.bean(Asking.class).end(List.of(ask().id()), ask().createdAt());

        phone.context().setOffline(false);

        assertThat(phone.locator("#refused")).containsText("Diese Runde ist vorbei");
        assertThat(phone.locator("#wished")).hasText("Du hattest eingetragen: Gefragt");
        phone.locator("#clear").click();
        phone.locator("#clear-yes").click();
        assertThat(phone.locator("h1")).hasText("Hier liegt gerade keine Karte.");
        assertThat(ask().askedAt()).isNull();
    }

    @Test
    void whoeverComesNextOnThisDeviceFindsNoCardAndTheTapWaitsForItsPerson() {
        kofi.setOff();
        takeTheCardAlong();
        phone.context().setOffline(true);
        phone.locator("#asked").click();
        assertThat(phone.locator("#outcome-yes")).isVisible();
        assertAccessible(phone);
        var cookies = phone.context().cookies().stream()
                .map(FieldCardJourneyTest::again)
                .toList();
        phone.context().clearCookies();

        phone.context().setOffline(false);
        assertThat(phone.locator("h1")).hasText("Hier liegt gerade keine Karte.");
        assertThat(phone.locator("#field-state")).containsText("Melde dich wieder an");
        assertThat(phone.locator("#field")).not().containsText("machst du ein Foto");
        assertThat(ask().askedAt()).isNull();

        phone.context().addCookies(cookies);
        phone.reload();
        assertThat(phone.locator("#outcome-yes")).isVisible();
        assertThat(phone.locator("#field-state")).hasText("Angekommen.");
        assertThat(ask().askedAt()).isNotNull();
    }

    private static Cookie again(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setExpires(cookie.expires)
                .setHttpOnly(cookie.httpOnly);
    }

    private void takeTheCardAlong() {
        phone.locator("#field-card").click();
        assertThat(phone.locator("#asked")).isVisible();
        assertThat(phone.locator("#field")).containsText("Hallo, machst du ein Foto von uns?");
        assertAccessible(phone);
        ready();
    }

    /// The worker has kept the page.
    private void ready() {
        phone.waitForFunction("() => navigator.serviceWorker.controller");
    }

    private Ask ask() {
        var workshop =
                product.bean(Joining.class).byCode(new JoinCode(ute.code())).orElseThrow();
        var scene = product.bean(Scenes.class).now(workshop.id());
        var seat = scene.seats().getFirst();
        return product.bean(Asks.class)
                .get(seat.ask(scene.round()).orElseThrow().id(), seat.person());
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async (name) =>
                  (await (await caches.open(name)).keys()).map((request) => request.url)))).flat()""");
    }

    private static boolean sameForEverybody(String url) {
        return url.contains("/app/") || url.matches(".*/p/(card|words|card\\.webmanifest)");
    }
}

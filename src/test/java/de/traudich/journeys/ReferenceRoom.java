package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import de.traudich.BrowserTest;
import de.traudich.BrowserTest.Size;
import de.traudich.asks.Ask;
import de.traudich.asks.Asks;
import de.traudich.shared.Language;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nine windows on one workshop: two coaches, the board, and six phones, half of them in the other language. Kofi's
/// phone and the board have lines of their own, which can be cut.
final class ReferenceRoom implements AutoCloseable {

    final BrowserTest test;
    final Spoken words;
    final CoachWindow ute;
    final CoachWindow anna;
    final Wire boardLine;
    final Wire kofisLine;
    final Page board;
    final Guest kofi;
    final Guest ayse;
    final Guest bernd;
    final Guest mira;
    final Guest zofia;
    final Guest emil;
    final List<Guest> guests;

    private @Nullable WorkshopId id;

    ReferenceRoom(BrowserTest test, Language language) {
        this.test = test;
        var other = language == Language.DE ? Language.EN : Language.DE;
        words = new Spoken(test.product, language);
        boardLine = new Wire(test.product.address());
        kofisLine = new Wire(test.product.address());
        ute = coach("ute");
        anna = coach("anna");
        board = test.person(Size.BOARD, words.browser(), ColorScheme.LIGHT, boardLine.address());
        kofi = guest("Kofi", other, kofisLine.address());
        ayse = guest("Ayşe", language, test.product.address());
        bernd = guest("Bernd", language, test.product.address());
        mira = guest("Mira", other, test.product.address());
        zofia = guest("Zofia", language, test.product.address());
        emil = guest("Emil", other, test.product.address());
        guests = List.of(kofi, ayse, bernd, mira, zofia, emil);
    }

    /// The chosen language wins over the account's.
    private CoachWindow coach(String name) {
        var page = test.person(Size.LAPTOP, words.browser());
        page.context()
                .addCookies(List.of(
                        new Cookie("traudich-language", words.language().code()).setUrl(test.product.address())));
        test.signIn(page, name);
        return new CoachWindow(page);
    }

    private Guest guest(String name, Language language, String address) {
        var spoken = new Spoken(test.product, language);
        var page = test.person(Size.PHONE, spoken.browser(), ColorScheme.LIGHT, address);
        return new Guest(name, spoken, new PhoneWindow(page));
    }

    void everybodyJoins() {
        var code = ute.code();
        id = test.product
                .bean(Joining.class)
                .byCode(new JoinCode(code))
                .orElseThrow()
                .id();
        board.navigate(ute.board());
        guests.forEach(guest -> {
            guest.phone().join(code, guest.name());
            assertThat(guest.phone().at("lobby")).containsText(guest.words().say("phone.lobby", guest.name()));
        });
    }

    Scene scene() {
        if (id == null) throw new IllegalStateException("nobody has joined yet");
        return test.product.bean(Scenes.class).now(id);
    }

    /// As it is now in the newest round; a sentence for the pocket is no news for the scene.
    Ask ask(Guest guest) {
        var scene = scene();
        var seat = scene.seats().stream()
                .filter(one -> one.name().equals(guest.name()))
                .findFirst()
                .orElseThrow();
        var ask = seat.ask(scene.round()).orElseThrow();
        return test.product.bean(Asks.class).get(ask.id(), seat.person());
    }

    /// One of the coaches goes on, and both are there.
    void next(CoachWindow by) {
        var title = scene().agenda().next().orElseThrow().plan().title();
        by.press(words.say("agenda.next", title));
        coachesSee("#stage-title", title);
    }

    void coachesSee(String what, String text) {
        List.of(ute, anna)
                .forEach(coach -> assertThat(coach.page().locator(what)).containsText(text));
    }

    void coachesCount(String count, int number) {
        ute.sees(count, number);
        anna.sees(count, number);
    }

    void boardSays(String what, String key, Object... values) {
        assertThat(board.locator(what)).containsText(words.say(key, values));
    }

    /// Everybody in the order of the guests; the wall says how many, and not yet what.
    void rate(int... values) {
        for (int i = 0; i < values.length; i++) {
            guests.get(i).rate(values[i]);
        }
        coachesSee("#answered", words.say("control.block.answered", 6, 6));
        boardSays(".asked", "board.block.answered", 6, 6);
        assertThat(board.locator(".spread")).hasCount(0);
    }

    /// One coach lets the wall show the answers, the other sees that they did.
    void show(CoachWindow by) {
        by.page().locator("#showing-SHOWN").click();
        List.of(ute, anna).forEach(coach -> assertThat(coach.page().locator("#showing-SHOWN"))
                .hasAttribute("aria-pressed", "true"));
        coachesSee("#room-sees", words.say("control.room.block.SHOWN"));
    }

    /// A block of that kind behind the block at this place, with the words it comes with.
    void insert(Page page, int place, String kind, String title) {
        page.locator("#after-" + place).click();
        page.locator("#kind-" + kind).click();
        assertThat(page.locator("#block-title input")).hasValue(title);
        page.locator("#block-save").click();
        assertThat(page.locator("#agenda-notice")).hasText(words.say("agenda.saved", title));
    }

    Locator radar(CoachWindow coach, Guest guest) {
        return coach.page().locator("#radar li", new Page.LocatorOptions().setHasText(guest.name()));
    }

    @Override
    public void close() {
        boardLine.close();
        kofisLine.close();
    }
}

package de.traudich.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import de.traudich.BrowserTest;
import de.traudich.asks.Outcome;
import de.traudich.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/// Goes through every screen of the product in every state that matters, and shows each to a visitor.
final class Tour {

    private static final String[] NAMES = {
        "Jonas", "Svenja", "Rosa", "Patrick", "Nele", "Farid", "Ilka", "Mateo", "Hanna", "Dilan", "Wiebke"
    };
    private static final Outcome[] REALITY = {
        Outcome.YES,
        Outcome.YES,
        Outcome.NO,
        Outcome.YES,
        Outcome.PARTLY,
        Outcome.YES,
        Outcome.BRIEF_REPLY,
        Outcome.REFERRED
    };

    private final BrowserTest test;
    private final String locale;
    private final ColorScheme scheme;
    private final BiConsumer<String, Page> visitor;
    private final boolean german;

    Tour(BrowserTest test, String locale, ColorScheme scheme, BiConsumer<String, Page> visitor) {
        this.test = test;
        this.locale = locale;
        this.scheme = scheme;
        this.visitor = visitor;
        german = locale.startsWith("de");
    }

    void show(String name, Page page) {
        page.locator("h1, h2, .board *").first().waitFor();
        page.waitForFunction("() => !document.querySelector('.v-loading-indicator:not([style*=none])')");
        page.waitForTimeout(500);
        visitor.accept(name, page);
    }

    /// The chosen language wins over the account's.
    Page open(BrowserTest.Size size) {
        var page = test.person(size, locale, scheme);
        page.context()
                .addCookies(
                        List.of(new Cookie("traudich-language", german ? "de" : "en").setUrl(test.product.address())));
        return page;
    }

    void doors() {
        var laptop = open(BrowserTest.Size.LAPTOP);
        laptop.navigate("/login");
        show("login", laptop);
        laptop.navigate("/login?error");
        show("login-refused", laptop);
        laptop.navigate("/nowhere");
        show("not-found", laptop);
        laptop.navigate("/invitation/unknown");
        show("invitation-gone", laptop);
        var phone = open(BrowserTest.Size.PHONE);
        phone.navigate("/login");
        show("login-phone", phone);
        phone.navigate("/join");
        show("join", phone);
        phone.locator("#code").fill("BCDFGH");
        phone.locator("#name input").fill("Miriam");
        phone.locator("#join").click();
        show("join-refused", phone);
    }

    void portal() {
        var coachee = open(BrowserTest.Size.LAPTOP);
        test.signIn(coachee, "miriam");
        show("today", coachee);
        coachee.navigate("/reality-check");
        show("reality-check", coachee);
        var phone = open(BrowserTest.Size.PHONE);
        test.signIn(phone, "miriam");
        show("today-phone", phone);
        phone.navigate("/reality-check");
        show("reality-check-phone", phone);
        phone.navigate("/exercises");
        show("exercises-phone", phone);
        var coach = open(BrowserTest.Size.LAPTOP);
        test.signIn(coach, "ute");
        coach.navigate("/coach");
        show("coach", coach);
        coach.navigate("/coach/assign");
        show("assign", coach);
        coach.navigate("/exercises");
        show("exercises", coach);
        coach.locator("[id^=exercise-]").first().click();
        show("exercise", coach);
        coach.navigate("/exercises/new");
        show("exercise-new", coach);
        coach.navigate("/workshops");
        show("workshops", coach);
        coach.navigate("/workshops/new");
        show("workshop-new", coach);
        var owner = open(BrowserTest.Size.LAPTOP);
        test.signIn(owner, "anna");
        owner.navigate("/practice");
        show("practice", owner);
        var coachPhone = open(BrowserTest.Size.PHONE);
        test.signIn(coachPhone, "ute");
        coachPhone.navigate("/coach");
        show("coach-phone", coachPhone);
    }

    void programs() {
        new ProgramsTour(this, test).go();
    }

    void contacts() {
        contacts(BrowserTest.Size.LAPTOP, "");
        contacts(BrowserTest.Size.PHONE, "-phone");
    }

    private void contacts(BrowserTest.Size size, String suffix) {
        var page = open(size);
        test.signIn(page, "miriam");
        page.navigate("/contacts");
        show("contacts" + suffix, page);
        page.locator("[id^=contact-]").first().click();
        page.locator("#note-interaction").waitFor();
        show("contact" + suffix, page);
        page.locator("#revise").click();
        page.locator("#save").waitFor();
        page.locator("#address-add").click();
        show("contact-form" + suffix, page);
        page.navigate("/contacts/import");
        page.locator("#choose").waitFor();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "contacts.csv",
                        "text/csv",
                        "name,e-mail\nVerena Klein,verena@example.org\nIlka,ilka@example.org\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("#counts").waitFor();
        show("contacts-import" + suffix, page);
        var empty = open(size);
        test.signIn(empty, "bernd");
        empty.navigate("/contacts");
        show("contacts-empty" + suffix, empty);
    }

    void round() {
        var ute = new CoachWindow(open(BrowserTest.Size.LAPTOP));
        test.signIn(ute.page(), "ute");
        ute.create(german ? "Einfach fragen" : "Just ask", german ? Language.DE : Language.EN);
        show("control-planned", ute.page());
        ute.next();
        var board = open(BrowserTest.Size.BOARD);
        board.navigate(ute.board());
        var phone = new PhoneWindow(open(BrowserTest.Size.PHONE));
        var room = new FullRoom(test.product, ute.code()).join(NAMES);
        phone.join(ute.code(), "Miriam");
        lobby(ute, board, phone);
        predicting(ute, board, phone, room);
        asking(ute, board, phone, room);
        reveal(ute, board, phone);
        ute.close();
        show("control-closed", ute.page());
        show("board-closed", board);
        show("phone-closed", phone.page());
    }

    private void lobby(CoachWindow ute, Page board, PhoneWindow phone) {
        show("control-lobby", ute.page());
        show("board-lobby", board);
        show("phone-lobby", phone.page());
    }

    private void predicting(CoachWindow ute, Page board, PhoneWindow phone, FullRoom room) {
        ute.pick(german ? "Um ein Foto bitten" : "photo").next();
        show("control-chosen", ute.page());
        show("board-chosen", board);
        ute.next();
        room.predict(0, 9);
        show("phone-predict", phone.page());
        show("board-predicting", board);
        show("control-predicting", ute.page());
        phone.predict(35, 80);
        phone.page()
                .locator("#opening textarea")
                .fill(
                        german
                                ? "Hallo, ich bin Miriam. Machst du ein Foto von uns? Ein Nein ist völlig okay."
                                : "Hello, I am Miriam. Would you take a photo of us? A no is fine.");
        show("phone-prepare", phone.page());
        ute.next();
    }

    private void asking(CoachWindow ute, Page board, PhoneWindow phone, FullRoom room) {
        show("phone-ready", phone.page());
        room.setOff(0, 10);
        room.report(0, REALITY);
        room.waiting(8);
        room.release(
                0,
                german
                        ? "Sie hat sich gefreut, dass überhaupt jemand fragt."
                        : "She was glad that anybody asks at all.");
        room.release(
                2,
                german
                        ? "Das Nein war freundlich. Es tat keine zehn Sekunden weh."
                        : "The no was kind. It did not hurt for ten seconds.");
        phone.setOff();
        show("phone-asking", phone.page());
        show("board-asking", board);
        show("control-asking", ute.page());
        ute.page().setViewportSize(390, 844);
        show("control-asking-phone", ute.page());
        ute.page().setViewportSize(1440, 900);
        ute.page().keyboard().press("?");
        show("control-keys", ute.page());
        ute.page().keyboard().press("Escape");
        phone.asked();
        show("phone-outcome", phone.page());
        phone.report("yes", 20);
        show("phone-result", phone.page());
    }

    private void reveal(CoachWindow ute, Page board, PhoneWindow phone) {
        ute.end();
        show("board-covered", board);
        show("control-ended", ute.page());
        for (var step : new String[] {"count", "expected", "compared", "fear"}) {
            ute.nextConfirmed();
            show("board-" + step, board);
        }
        show("control-revealed", ute.page());
        show("phone-after", phone.page());
    }
}

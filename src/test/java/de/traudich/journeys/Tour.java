package de.traudich.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import de.traudich.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Goes through every screen of the product in every state that matters, and shows each to a visitor.
final class Tour {

    final BrowserTest test;
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

    void everything() {
        allButBlocks();
        blocks();
        test.leave();
    }

    /// Part by part; in between everybody closes their windows, so that the machine has air.
    void allButBlocks() {
        var portal = new PortalTour(this);
        Stream.<Runnable>of(
                        this::doors,
                        this::portal,
                        this::contacts,
                        this::ask,
                        this::programs,
                        this::round,
                        new AgendaTour(this)::go,
                        new BuddiesTour(this)::go,
                        portal::lists,
                        portal::keep)
                .forEach(part -> {
                    part.run();
                    test.leave();
                });
    }

    private void doors() {
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

    private void portal() {
        var coachee = open(BrowserTest.Size.LAPTOP);
        test.signIn(coachee, "miriam");
        show("today", coachee);
        coachee.navigate("/reality-check");
        show("reality-check", coachee);
        coachee.navigate("/my-coach");
        show("my-coach", coachee);
        var phone = open(BrowserTest.Size.PHONE);
        test.signIn(phone, "miriam");
        show("today-phone", phone);
        phone.navigate("/reality-check");
        show("reality-check-phone", phone);
        phone.navigate("/my-coach");
        show("my-coach-phone", phone);
        phone.navigate("/exercises");
        show("exercises-phone", phone);
        var coach = open(BrowserTest.Size.LAPTOP);
        test.signIn(coach, "ute");
        coach.navigate("/coach");
        show("coach", coach);
        coachee(coach, "coachee");
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
        coachee(coachPhone, "coachee-phone");
    }

    private void coachee(Page coach, String name) {
        coach.navigate("/coach/coachees/0198c001-0000-7000-8000-000000000003");
        show(name, coach);
        coach.locator("#read-0198c005-0000-7000-8000-000000003008").click();
        coach.locator("#talk-0198c005-0000-7000-8000-000000003008").click();
        coach.locator(".feedback-thread li").first().waitFor();
        show(name + "-open", coach);
    }

    private void programs() {
        new ProgramsTour(this, test).go();
    }

    private void contacts() {
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

    /// A whole agenda on all three surfaces: as long as all the rest together.
    void blocks() {
        new BlocksTour(this, test, german).go();
    }

    void round() {
        new RoundTour(this, test, german).round();
    }

    private void ask() {
        for (var size : List.of(BrowserTest.Size.LAPTOP, BrowserTest.Size.PHONE)) {
            var page = open(size);
            test.signIn(page, "miriam");
            page.locator("#prepare").click();
            for (var step : List.of("person", "expectation", "homework", "draft", "ask")) {
                page.locator("#go-" + step).click();
                page.locator(".current#go-" + step).waitFor();
                if (step.equals("draft")) {
                    page.locator("#body")
                            .fill(
                                    german
                                            ? "Hallo Verena, es tut mir leid, dass ich störe. Ich erwarte umgehend eine Antwort."
                                            : "Hello Verena, I am sorry to bother you. I expect an answer immediately.");
                    page.locator("#hint-R17").waitFor();
                }
                show("ask-" + step + (size == BrowserTest.Size.PHONE ? "-phone" : ""), page);
            }
        }
    }
}

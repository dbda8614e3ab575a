package de.traudich.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.Cast;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Prediction;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No page of the portal is wider than a phone.
class NarrowScreensTest extends BrowserTest {

    private static final List<String> COACHEE = List.of(
            "today",
            "asks",
            "ladder",
            "reality-check",
            "my-workshops",
            "buddies",
            "my-coach",
            "contacts",
            "exercises",
            "reminders",
            "more");
    private static final List<String> COACH = List.of("coach", "coach/assign", "coach/groups", "coach/programs/new");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"PHONE", "SMALL_PHONE"})
    void everythingFitsBesideEachOther(Size size) {
        var zofia = person(size, "de-DE");
        var ask = asked(Cast.ZOFIA).value();
        signIn(zofia, "zofia");
        fits(zofia, "today?ask=" + ask);
        zofia.locator(".outcome-tiles button").first().waitFor();
        Stream.of("person", "expectation", "homework", "draft", "ask")
                .forEach(step -> fits(zofia, "asks/" + ask + "/" + step));
        COACHEE.forEach(path -> fits(zofia, path));
        var ute = person(size, "de-DE");
        signIn(ute, "ute");
        COACH.forEach(path -> fits(ute, path));
    }

    private AskId asked(Person who) {
        var asking = product.bean(Asking.class);
        var ask = product.bean(Today.class).begin(who);
        asking.predict(CommandId.next(), ask, who.id(), new Prediction(new Percent(100), new Fear(100)));
        asking.asked(CommandId.next(), ask, who.id());
        return ask;
    }

    private static void fits(Page page, String path) {
        page.navigate("/" + path);
        page.locator("#content h1").first().waitFor();
        page.waitForFunction("() => !document.querySelector('.v-loading-indicator:not([style*=none])')");
        assertThat((boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .as(path)
                .isTrue();
    }
}

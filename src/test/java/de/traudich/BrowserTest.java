package de.traudich;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Journeys in real Chromium windows, one browser context per person, against the running product.
public abstract class BrowserTest {

    public static final String PASSWORD = "trau-dich-2026";
    private static final Logger LOG = LoggerFactory.getLogger(BrowserTest.class);
    private static final double PATIENCE_MS = 20_000;
    private static final Browser CHROMIUM = launch();

    /// The window sizes everything is made for.
    public enum Size {
        PHONE(390, 844),
        SMALL_PHONE(320, 640),
        LAPTOP(1440, 900),
        BOARD(1920, 1080);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public final RunningProduct product = RunningProduct.get();
    private final List<BrowserContext> people = new ArrayList<>();

    /// Somebody with a browser of their own.
    public Page person(Size size, String locale) {
        return person(size, locale, ColorScheme.LIGHT);
    }

    public Page person(Size size, String locale, ColorScheme scheme) {
        return person(size, locale, scheme, product.address());
    }

    /// Somebody whose browser reaches the product at this address.
    public Page person(Size size, String locale, ColorScheme scheme, String address) {
        var context = CHROMIUM.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(size.width, size.height)
                .setHasTouch(size == Size.PHONE || size == Size.SMALL_PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme)
                .setLocale(locale));
        context.setDefaultTimeout(PATIENCE_MS);
        people.add(context);
        return context.newPage();
    }

    /// Everybody closes their windows; whoever comes next opens new ones.
    public void leave() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    public void signIn(Page page, String name) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(name + "@traudich.example");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[theme~=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    /// No serious finding of axe on what is on this page. There are no frames, so axe runs in the page itself and opens
    /// no second one to sum up.
    public static void assertAccessible(Page page) {
        var serious = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        Assertions.assertThat(serious).as(page.url()).isEmpty();
    }

    /// What everybody saw at the end lies in target/journeys, as far as Chromium can still draw it: a picture for
    /// whoever looks into a failure decides nothing.
    @AfterEach
    void everybodyGoesHome(TestInfo test) throws IOException {
        var folder = Files.createDirectories(Path.of("target/journeys"));
        int number = 0;
        for (var person : people) {
            for (var page : person.pages()) {
                var picture = folder.resolve(test.getDisplayName().replaceAll("\\W", "") + "-" + ++number + ".png");
                try {
                    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                } catch (PlaywrightException e) {
                    LOG.info("no picture {}: {}", picture, e.getMessage());
                }
            }
            person.close();
        }
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        var chromium = System.getenv("TRAUDICH_CHROMIUM");
        if (chromium != null) {
            options.setExecutablePath(Path.of(chromium));
        }
        return Playwright.create().chromium().launch(options);
    }
}

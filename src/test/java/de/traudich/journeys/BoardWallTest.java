package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.traudich.BrowserTest;
import de.traudich.Cast;
import de.traudich.exercises.Exercises;
import de.traudich.shared.Language;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.WorkshopId;
import de.traudich.workshops.WorkshopPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The wall as a room sees it: from ten metres, on any projector, in any light, and when the network goes.
class BoardWallTest extends BrowserTest {

    private static final int[][] PROJECTORS = {{1024, 768}, {1280, 720}, {3840, 2160}, {1920, 1080}};

    /// Text that is smaller than 28 pixels of a 1080p picture, or that hangs over the edge.
    static final String ILLEGIBLE = """
            () => {
              const least = 28 * Math.min(innerWidth / 1920, innerHeight / 1080) - .01, found = [];
              const all = document.createTreeWalker(document.querySelector('.board'), NodeFilter.SHOW_TEXT);
              while (all.nextNode()) {
                const text = all.currentNode, of = text.parentElement, range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (!text.data.trim() || !box.width || of.closest('.visually-hidden, .switches')) continue;
                const scale = of.closest('svg') ? of.getScreenCTM().a : 1;
                const size = parseFloat(getComputedStyle(of).fontSize) * scale;
                if (size < least) found.push(text.data.trim() + ' ' + size.toFixed(1));
                if (box.right > innerWidth + 1 || box.left < -1) found.push(text.data.trim() + ' over the edge');
              }
              return found;
            }""";

    private final Hosting hosting = product.bean(Hosting.class);

    @Test
    void nothingIsSmallerThan28PixelsInAnyStepOnAnyProjector() {
        var seen = new ArrayList<String>();
        var tour = new Tour(this, "de-DE", ColorScheme.LIGHT, (name, page) -> {
            if (name.startsWith("board-")) seen.add(legible(name, page));
        });

        tour.round();

        assertThat(seen).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void aKeyMakesItLightAndItStaysSo() {
        var board = open(person(Size.BOARD, "de-DE"), asking());
        assertThat(background(board)).isEqualTo("rgb(10, 31, 36)");

        board.keyboard().press("l");
        assertThat(board.locator("#light")).hasAttribute("aria-pressed", "true");
        board.reload();

        assertThat(board.locator(".asking")).isVisible();
        assertThat(background(board)).isEqualTo("rgb(246, 243, 238)");
    }

    @Test
    void itIsSilentUntilAKeyTurnsTheSoundOn() {
        var page = person(Size.BOARD, "de-DE");
        page.addInitScript("""
                window.tones = 0;
                window.OscillatorNode = class extends OscillatorNode { start(at) { window.tones++; super.start(at); } };""");
        var board = open(page, asking());
        jumpTo(board, 120_400);
        board.waitForFunction("() => document.querySelector('td-countdown').textContent.includes('02:00')");
        assertThat(board.evaluate("window.tones")).isEqualTo(0);

        board.keyboard().press("s");
        assertThat(board.locator("#sound")).hasAttribute("aria-pressed", "true");
        jumpTo(board, 120_400);
        board.waitForFunction("() => window.tones === 1");
        jumpTo(board, 1_200);

        board.waitForFunction("() => window.tones === 3");
    }

    @Test
    void withoutANetworkWhatIsOldStepsBackAndTheClockRunsOn() {
        var board = open(person(Size.BOARD, "de-DE"), asking());
        assertThat(board.locator(".zones")).hasCSS("opacity", "1");

        board.context().setOffline(true);
        assertThat(board.locator(".zones")).hasCSS("opacity", "0.5");
        var left = board.locator("td-countdown").innerText();
        assertThat(board.locator("td-countdown")).not().hasText(left);
        assertThat(board.locator(".board .sentence")).isVisible();
        board.context().setOffline(false);

        assertThat(board.locator(".zones")).hasCSS("opacity", "1");
    }

    /// No browser says "offline" here: only the line is gone.
    @Test
    void aWallThatNobodyTouchesFindsOutByItselfThatItsLineIsCut() {
        try (var line = new Wire(product.address())) {
            var board = open(person(Size.BOARD, "de-DE", ColorScheme.LIGHT, line.address()), asking());

            line.cut();
            assertThat(board.locator(".zones")).hasCSS("opacity", "0.5");
            line.mend();

            assertThat(board.locator(".zones")).hasCSS("opacity", "1");
        }
    }

    private static String legible(String name, Page page) {
        for (var projector : PROJECTORS) {
            page.setViewportSize(projector[0], projector[1]);
            assertThat((List<?>) page.evaluate(ILLEGIBLE))
                    .as("%s at %d x %d", name, projector[0], projector[1])
                    .isEmpty();
        }
        return name;
    }

    private static String background(Page board) {
        return (String) board.evaluate("getComputedStyle(document.querySelector('.board')).backgroundColor");
    }

    private static void jumpTo(Page board, int millis) {
        board.evaluate("left => document.querySelector('td-countdown').setAttribute('left', left + '#t')", millis);
    }

    private static Page open(Page page, String board) {
        page.navigate(board);
        assertThat(page.locator(".asking")).isVisible();
        return page;
    }

    private String asking() {
        var id = hosting.create(Cast.UTE, new WorkshopPlan("An der Wand", "", Instant.now(), Language.DE));
        hosting.open(id, Cast.UTE);
        var exercise =
                product.bean(Exercises.class).library(Cast.UTE.practice()).getFirst();
        hosting.choose(id, Cast.UTE, exercise.id());
        hosting.startPredicting(id, round(id).id(), Cast.UTE);
        hosting.startAsking(id, round(id).id(), Cast.UTE, Duration.ofMinutes(10));
        return "/board/" + hosting.get(id, Cast.UTE).boardToken();
    }

    private Round round(WorkshopId id) {
        return Objects.requireNonNull(product.bean(Scenes.class).now(id).round());
    }
}

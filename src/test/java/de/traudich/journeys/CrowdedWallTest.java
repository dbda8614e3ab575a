package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.shared.PlainText;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Showing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two hundred in the room, with names, words and sentences nobody would think of: every screen keeps its edges.
class CrowdedWallTest extends BrowserTest {

    private static final int[][] PROJECTORS = {{1920, 1080}, {1024, 768}};
    private static final String WIDE = "W".repeat(24);
    private static final String TOWER = PlainText.line("Z" + "\u0336\u0301".repeat(9));
    private static final String TAG = "<b>x</b>";

    /// What stands below the lower edge of the wall.
    private static final String BELOW = """
            () => [...document.querySelectorAll('.board .step > *, .board .side > *')]
              .filter(part => part.getBoundingClientRect().bottom > innerHeight + 1).map(part => part.className)""";

    /// What makes a page wider than its window.
    private static final String WIDER = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
              .map(part => part.localName + '.' + part.className + ' ' + part.textContent.slice(0, 20))""";

    private final CoachWindow ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
    private final Page board = person(Size.BOARD, "de-DE");
    private final SoftAssertions seen = new SoftAssertions();
    private FullRoom guests;
    private LedRoom room;

    @Test
    void whateverTwoHundredTypeTheWallTheControlRoomAndThePhoneHold() {
        assertThat(board.locator(".count")).containsText("200");
        assertThat(board.locator(".latest")).containsText("محمد");
        holds("lobby");
        narrow(ute.page(), "people", 320, 1440);
        words();
        circles();
        sentences();
        phone();
        seen.assertAll();
    }

    @BeforeEach
    void aFullRoom() {
        signIn(ute.page(), "ute");
        ute.create(TAG + " =1+1").press("Lobby öffnen");
        board.navigate(ute.board());
        guests = new FullRoom(product, ute.code());
        guests.join(Collections.nCopies(196, WIDE).toArray(String[]::new));
        guests.join(TAG, "=1+1", TOWER, "محمد");
        room = new LedRoom(product, ute.code(), guests);
        room.led()
                .plan(BlockKind.CLOUD, "Wort", "x".repeat(1000))
                .plan(BlockKind.REHEARSE, "Proben", "")
                .plan(BlockKind.COMMIT, "Vorsatz", "")
                .plan(BlockKind.QUOTES, "Sätze", "");
    }

    private void words() {
        room.next();
        var said = List.of("W".repeat(30), TAG + "y", TOWER, "mutig");
        room.say(Collections.nCopies(50, said).stream().flatMap(List::stream).toArray(String[]::new));
        room.show(Showing.SHOWN);
        assertThat(board.locator(".cloud-words")).containsText(TAG + "y");
        holds("cloud");
        narrow(ute.page(), "answers", 320, 1440);
    }

    private void circles() {
        var led = room.led();
        var block = led.next().id();
        product.bean(Rehearsing.class).draw(led.workshop(), led.coach(), block, 0, 3);
        assertThat(board.locator(".rehearsal")).containsText("67");
        holds("circles");
        narrow(ute.page(), "circles", 320, 1440);
    }

    private void sentences() {
        ask();
        guests.release(0, "W".repeat(500));
        guests.release(1, "a\n".repeat(249) + "b");
        guests.release(2, "Z" + "\u0336\u0301".repeat(200));
        guests.release(3, "<script>alert(1)</script> **fett**");
        room.led().to(BlockKind.QUOTES);
        assertThat(board.locator(".wall .quote").first()).isVisible();
        assertThat(board.locator(".wall")).containsText("<script>alert(1)</script> **fett**");
        holds("wall");
    }

    private void ask() {
        room.choose("E02");
        var led = room.led();
        var round = Objects.requireNonNull(led.scene().get().round()).id();
        product.bean(Hosting.class).startPredicting(led.workshop(), round, led.coach());
        product.bean(Hosting.class).startAsking(led.workshop(), round, led.coach(), Duration.ofMinutes(5));
    }

    private void phone() {
        room.led().to(BlockKind.COMMIT);
        var page = person(Size.SMALL_PHONE, "de-DE");
        new PhoneWindow(page).join(ute.code(), WIDE);
        assertThat(page.locator("#buddy-find")).isVisible();
        page.locator("#commit-whom textarea").fill("W".repeat(5000));
        page.locator("#commit-when textarea").fill("<img src=x onerror=alert(1)>\u202E" + "\n".repeat(50) + "x");
        assertThat(page.locator("#commit-whom")).containsText("Höchstens 80 Zeichen");
        narrow(page, "phone", 320);
        assertThat(page.locator("#commit-whom textarea").inputValue()).hasSize(5000);
    }

    private void holds(String step) {
        for (var projector : PROJECTORS) {
            board.setViewportSize(projector[0], projector[1]);
            picture(board, step + "-" + projector[0]);
            seen.assertThat((List<?>) board.evaluate(BoardWallTest.ILLEGIBLE))
                    .as(step)
                    .isEmpty();
            seen.assertThat((List<?>) board.evaluate(BELOW)).as(step).isEmpty();
        }
    }

    private void narrow(Page page, String what, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, 900);
            picture(page, what + "-" + width);
            seen.assertThat((List<?>) page.evaluate(WIDER))
                    .as(what + " " + width)
                    .isEmpty();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journeys/crowd-" + name + ".png")));
    }
}

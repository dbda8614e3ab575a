package de.traudich.journeys;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Showing;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdedWallTest extends BrowserTest {

    private void shot(Page page, String name, int w, int h) {
        page.setViewportSize(w, h);
        page.waitForTimeout(700);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/four-shots/" + name + "-" + w + ".png")));
        var wide = page.evaluate("document.scrollingElement.scrollWidth > innerWidth + 1");
        if ((boolean) wide) System.out.println("WIDE " + name + " " + w);
    }

    private void board(Page page, String name) {
        for (var s : new int[][] {{1920, 1080}, {1024, 768}}) {
            shot(page, name, s[0], s[1]);
            System.out.println("LEGIBLE " + name + " " + s[0] + " " + page.evaluate(BoardWallTest.ILLEGIBLE));
        }
    }

    @Test
    void x() {
        var ute = new CoachWindow(person(Size.LAPTOP, "de-DE"));
        signIn(ute.page(), "ute");
        ute.create("Einfach fragen <b>x</b>").press("Lobby öffnen");
        var board = person(Size.BOARD, "de-DE");
        board.navigate(ute.board());
        board.locator(".lobby").waitFor();
        var names = IntStream.range(0, 190).mapToObj(_ -> "W".repeat(24)).toArray(String[]::new);
        var t = System.nanoTime();
        var guests = new FullRoom(product, ute.code()).join(names);
        System.out.println("JOINED " + (System.nanoTime() - t) / 1_000_000);
        guests.join(
                "<script>alert(1)</script>".substring(0, 24),
                "=1+1",
                "Z̶̧̛͔̖̘̻͈̫̑͐͗̆̌͋̓̀a",
                "محمد علي",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "王小明",
                "**fett**",
                "Kim",
                "Kim",
                "Kim");
        board.waitForTimeout(1500);
        board(board, "lobby");
        shot(ute.page(), "control-lobby", 1440, 900);
        shot(ute.page(), "control-lobby", 390, 844);
        var room = new LedRoom(product, ute.code(), guests);
        room.led()
                .plan(BlockKind.CHECK_IN, "Ankommen", "")
                .plan(BlockKind.CLOUD, "Wort", "x".repeat(1000))
                .plan(BlockKind.REHEARSE, "W".repeat(80), "")
                .plan(BlockKind.INPUT, "Lesen", "a\n".repeat(499) + "b")
                .plan(BlockKind.COMMIT, "Vorsatz", "")
                .plan(BlockKind.QUOTES, "Sätze", "");
        room.next();
        for (int i = 0; i < 200; i++) {
            var v = i;
            product.bean(de.traudich.workshops.Answering.class)
                    .rate(room.led().workshop(), room.led().current().id(), guests.who(v), v % 11);
        }
        board.waitForTimeout(600);
        board(board, "scale-count");
        room.show(Showing.SHOWN);
        board.waitForTimeout(600);
        board(board, "scale");
        room.next();
        var current = room.led().current().id();
        for (int i = 0; i < 200; i++) {
            var w = i % 3 == 0
                    ? "W".repeat(30)
                    : i % 3 == 1 ? "<b>fett" + i + "</b>" : ("Z" + "\u0336\u0301".repeat(14)).substring(0, 20) + i;
            product.bean(de.traudich.workshops.Answering.class).say(room.led().workshop(), current, guests.who(i), w);
        }
        room.show(Showing.SHOWN);
        board.waitForTimeout(900);
        board(board, "cloud");
        shot(ute.page(), "control-cloud", 1440, 900);
        room.next();
        product.bean(de.traudich.workshops.Rehearsing.class)
                .draw(
                        room.led().workshop(),
                        room.led().coach(),
                        room.led().current().id(),
                        0,
                        3);
        board.waitForTimeout(900);
        board(board, "rehearsal");
        ute.page().waitForTimeout(1500);
        shot(ute.page(), "control-rehearsal", 1440, 900);
        shot(ute.page(), "control-rehearsal", 390, 844);
        room.next();
        board.waitForTimeout(900);
        board(board, "reading");
        room.next();
        board.waitForTimeout(900);
        board(board, "commit");
        var phone = new PhoneWindow(person(Size.SMALL_PHONE, "de-DE"));
        phone.join(ute.code(), "W".repeat(24));
        phone.page().waitForTimeout(1500);
        shot(phone.page(), "phone-commit", 320, 2400);
        phone.page().locator("#commit-whom textarea").fill("W".repeat(5000));
        phone.page()
                .locator("#commit-when textarea")
                .fill("<img src=x onerror=alert(1)>\u202E\u0000 " + "\n".repeat(50));
        phone.page().waitForTimeout(1200);
        shot(phone.page(), "phone-commit-long", 320, 1200);
        room.led().next();
        room.choose("E02");
        var hosting = product.bean(de.traudich.workshops.Hosting.class);
        var ws = room.led().workshop();
        java.util.function.Supplier<de.traudich.workshops.Round> round =
                () -> product.bean(de.traudich.workshops.Scenes.class).now(ws).round();
        hosting.startPredicting(ws, round.get().id(), room.led().coach());
        hosting.startAsking(ws, round.get().id(), room.led().coach(), java.time.Duration.ofMinutes(10));
        var trolls = new String[] {
            "W".repeat(500),
            "a\n".repeat(249) + "b",
            "Z" + "\u0336\u0301".repeat(200),
            "<script>alert(1)</script> <b>fett</b> **x** =1+1",
            "\u202Everkehrt",
            "😀".repeat(300)
        };
        for (int i = 0; i < trolls.length; i++) guests.release(i, trolls[i]);
        for (int i = 0; i < 60; i++) guests.setOff(i, 1);
        board.waitForTimeout(900);
        board(board, "quotes-0");
        for (int p = 1; p < 5; p++) {
            board.waitForTimeout(11000);
            board(board, "quotes-" + p);
        }
        shot(ute.page(), "control-quotes", 1440, 900);
        shot(ute.page(), "control-quotes", 390, 3000);
        shot(phone.page(), "phone-quotes", 320, 1200);
    }
}

package de.traudich.journeys;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.asks.Outcome;
import de.traudich.shared.Language;

/// A whole round of a workshop on every surface, step by step.
final class RoundTour {

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

    private final Tour tour;
    private final BrowserTest test;
    private final boolean german;

    RoundTour(Tour tour, BrowserTest test, boolean german) {
        this.tour = tour;
        this.test = test;
        this.german = german;
    }

    void round() {
        var ute = new CoachWindow(tour.open(BrowserTest.Size.LAPTOP));
        test.signIn(ute.page(), "ute");
        ute.create(german ? "Einfach fragen" : "Just ask", german ? Language.DE : Language.EN);
        tour.show("control-planned", ute.page());
        ute.next();
        var board = tour.open(BrowserTest.Size.BOARD);
        board.navigate(ute.board());
        var phone = new PhoneWindow(tour.open(BrowserTest.Size.PHONE));
        var room = new FullRoom(test.product, ute.code()).join(NAMES);
        phone.join(ute.code(), "Miriam");
        lobby(ute, board, phone);
        predicting(ute, board, phone, room);
        asking(ute, board, phone, room);
        reveal(ute, board, phone);
        ute.close();
        tour.show("control-closed", ute.page());
        tour.show("board-closed", board);
        tour.show("phone-closed", phone.page());
    }

    private void lobby(CoachWindow ute, Page board, PhoneWindow phone) {
        tour.show("control-lobby", ute.page());
        tour.show("board-lobby", board);
        tour.show("phone-lobby", phone.page());
    }

    private void predicting(CoachWindow ute, Page board, PhoneWindow phone, FullRoom room) {
        ute.pick(german ? "Um ein Foto bitten" : "photo").next();
        tour.show("control-chosen", ute.page());
        tour.show("board-chosen", board);
        ute.next();
        room.predict(0, 9);
        tour.show("phone-predict", phone.page());
        tour.show("board-predicting", board);
        tour.show("control-predicting", ute.page());
        phone.predict(35, 80);
        phone.page()
                .locator("#opening textarea")
                .fill(
                        german
                                ? "Hallo, ich bin Miriam. Machst du ein Foto von uns? Ein Nein ist völlig okay."
                                : "Hello, I am Miriam. Would you take a photo of us? A no is fine.");
        tour.show("phone-prepare", phone.page());
        ute.next();
    }

    private void asking(CoachWindow ute, Page board, PhoneWindow phone, FullRoom room) {
        tour.show("phone-ready", phone.page());
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
        tour.show("phone-asking", phone.page());
        tour.show("board-asking", board);
        tour.show("control-asking", ute.page());
        ute.page().setViewportSize(390, 844);
        tour.show("control-asking-phone", ute.page());
        ute.page().setViewportSize(1440, 900);
        ute.page().keyboard().press("?");
        tour.show("control-keys", ute.page());
        ute.page().keyboard().press("Escape");
        phone.asked();
        tour.show("phone-outcome", phone.page());
        phone.report("yes", 20);
        tour.show("phone-result", phone.page());
    }

    private void reveal(CoachWindow ute, Page board, PhoneWindow phone) {
        ute.end();
        tour.show("board-covered", board);
        tour.show("control-ended", ute.page());
        for (var step : new String[] {"count", "expected", "compared", "fear"}) {
            ute.nextConfirmed();
            tour.show("board-" + step, board);
        }
        tour.show("control-revealed", ute.page());
        tour.show("phone-after", phone.page());
    }
}

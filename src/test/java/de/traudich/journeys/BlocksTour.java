package de.traudich.journeys;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.asks.Outcome;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Showing;

/// The blocks around a round on every surface, in every state.
final class BlocksTour {

    private static final String[] NAMES = {"Jonas", "Svenja", "Rosa", "Patrick", "Nele", "Farid", "Ilka", "Mateo"};
    private static final Outcome[] REALITY = {
        Outcome.YES, Outcome.YES, Outcome.NO, Outcome.YES, Outcome.PARTLY, Outcome.YES, Outcome.BRIEF_REPLY, Outcome.YES
    };

    private final Tour tour;
    private final boolean german;
    private final CoachWindow ute;
    private final Page board;
    private final PhoneWindow phone;
    private final FullRoom guests;
    private final LedRoom room;
    private final TogetherTour together;

    BlocksTour(Tour tour, BrowserTest test, boolean german) {
        this.tour = tour;
        this.german = german;
        ute = new CoachWindow(tour.open(BrowserTest.Size.LAPTOP));
        test.signIn(ute.page(), "ute");
        ute.create(german ? "Einfach fragen" : "Just ask", german ? Language.DE : Language.EN)
                .next();
        board = tour.open(BrowserTest.Size.BOARD);
        board.navigate(ute.board());
        phone = new PhoneWindow(tour.open(BrowserTest.Size.PHONE));
        guests = new FullRoom(test.product, ute.code()).join(NAMES);
        room = new LedRoom(test.product, ute.code(), guests).agenda(german);
        phone.join(ute.code(), "Miriam");
        together = new TogetherTour(tour, room, german, ute, board, phone);
    }

    void go() {
        scale();
        cloud();
        guess();
        room.next();
        show("block-input");
        checkOut();
        together.go();
        more();
        reveal();
    }

    private void scale() {
        room.next();
        tour.show("phone-block-scale-open", phone.page());
        phone.page().locator("#rate-4").click();
        room.rate(2, 3, 3, 4, 5, 5, 7);
        show("block-counted");
        room.show(Showing.SHOWN);
        show("block-scale");
        room.show(Showing.COVERED);
        tour.show("board-block-covered", board);
    }

    private void cloud() {
        room.next();
        tour.show("phone-block-word", phone.page());
        phone.page().locator("#word input").fill(german ? "Neugier" : "curiosity");
        phone.page().locator("#send").click();
        var words = german
                ? new String[] {"Neugier", "Mut", "Herzklopfen", "neugier", "Lampenfieber", "Mut", "ein bisschen mulmig"
                }
                : new String[] {"curiosity", "courage", "butterflies", "Curiosity", "nerves", "courage", "a bit queasy"
                };
        room.say(words[0], words[1], words[2]);
        room.show(Showing.SHOWN);
        tour.show("board-block-few", board);
        room.say(words);
        show("block-cloud");
    }

    private void guess() {
        room.next();
        phone.page().locator("#rate-4").click();
        room.rate(2, 3, 3, 4, 4, 5, 7);
        room.show(Showing.SHOWN);
        show("block-guess");
    }

    private void checkOut() {
        room.next();
        phone.page().locator("#rate-8").click();
        room.rate(5, 6, 7, 7, 8, 8, 9);
        room.show(Showing.SHOWN);
        show("block-check-out");
    }

    private void more() {
        room.led()
                .plan(BlockKind.PAUSE, german ? "Kaffeepause" : "Coffee break", "")
                .next();
        show("block-pause");
        room.led()
                .plan(BlockKind.QUOTES, german ? "Was nehmt ihr mit?" : "What do you take away?", "")
                .next();
        show("block-quotes-none");
    }

    /// Two rounds, the second held against the first and against a guess; Miriam reports while the room goes on.
    private void reveal() {
        round("E01", Outcome.NO, Outcome.YES, Outcome.NO, Outcome.NO, Outcome.BRIEF_REPLY, Outcome.YES);
        room.led().plan(BlockKind.REVEAL).next();
        room.reveal(Reveal.COMPARED);
        room.led()
                .plan(BlockKind.GUESS, german ? "Schätzt den Raum" : "Guess the room", "")
                .next();
        room.rate(2, 3, 3, 4, 4, 5, 7);
        round("E02", REALITY);
        phone.setOff().asked();
        phone.page().locator("#outcome-yes").click();
        room.led().plan(BlockKind.FREE, german ? "Gespräch" : "Talk", "").next();
        tour.show("phone-block-held", phone.page());
        phone.page().locator("#back").click();
        tour.show("phone-block-open", phone.page());
        phone.page().locator("#open-2").click();
        phone.page().locator("#fear-40").click();
        phone.page().locator("#back").click();
        room.led().plan(BlockKind.REVEAL).next();
        room.reveal(Reveal.COMPARED);
        tour.show("board-hindsight", board);
        for (int guest = 0; guest < 8; guest++) {
            guests.release(guest, quote(guest));
        }
        room.led()
                .plan(BlockKind.QUOTES, german ? "Was nehmt ihr mit?" : "What do you take away?", "")
                .next();
        show("block-quotes");
    }

    private void round(String exercise, Outcome... outcomes) {
        room.choose(exercise);
        room.led().plan(BlockKind.PREDICT).next();
        guests.predict(0, NAMES.length);
        phone.predict(35, 80);
        room.led().plan(BlockKind.ASK_OUT).next();
        guests.report(0, outcomes);
    }

    private String quote(int guest) {
        var quotes = german
                ? new String[] {
                    "Sie hat sich gefreut, dass überhaupt jemand fragt.",
                    "Das Nein war freundlich. Es tat keine zehn Sekunden weh.",
                    "Ich habe drei Minuten Anlauf gebraucht und zehn Sekunden für die Frage.",
                    "Nächstes Mal frage ich zuerst die Person, die ich mir gar nicht zutraue."
                }
                : new String[] {
                    "She was glad that anybody asks at all.",
                    "The no was kind. It did not hurt for ten seconds.",
                    "I took a three-minute run-up and ten seconds for the question.",
                    "Next time I start with the person I dare to ask least."
                };
        return quotes[guest % quotes.length] + (guest < quotes.length ? "" : " (" + guest + ")");
    }

    private void show(String name) {
        tour.show("board-" + name, board);
        tour.show("phone-" + name, phone.page());
        tour.show("control-" + name, ute.page());
    }
}

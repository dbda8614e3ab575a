package de.traudich.journeys;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import de.traudich.workshops.BlockKind;

/// What a room does in twos and threes: it rehearses, and resolves something for which somebody looks after somebody.
record TogetherTour(Tour tour, LedRoom room, boolean german, CoachWindow ute, Page board, PhoneWindow phone) {

    void go() {
        rehearse();
        commit();
    }

    private void rehearse() {
        room.led()
                .plan(
                        BlockKind.REHEARSE,
                        german ? "Proben zu dritt" : "Rehearse in threes",
                        german
                                ? "Drei Rollen, je vier Minuten: Eine Person fragt, eine wird gefragt, eine schaut zu.\nDie gefragte Person sagt beim ersten Mal Ja und beim zweiten Mal freundlich Nein."
                                : "Three parts of four minutes: one asks, one is asked, one watches.\nThe one who is asked says yes the first time and kindly no the second time.")
                .to(BlockKind.REHEARSE);
        room.deal();
        show("block-rehearse-found");
        room.turn();
        phone.page().locator(".part-card").waitFor();
        show("block-rehearse");
        small("block-rehearse");
    }

    private void commit() {
        room.led()
                .plan(
                        BlockKind.COMMIT,
                        german ? "Vorsatz und Buddy" : "Commitment and buddy",
                        german
                                ? "Wen fragst du in den nächsten sieben Tagen? Bis wann?"
                                : "Whom do you ask within seven days? By when?")
                .to(BlockKind.COMMIT);
        tour.show("phone-block-commit-open", phone.page());
        phone.page()
                .locator("#commit-whom textarea")
                .fill(german ? "Frau Lindner aus dem Vorstand" : "Mrs Lindner of the board");
        phone.page().locator("#commit-shown input").click();
        room.resolve("Verena", "Kofi", "Rosa", "Paul");
        room.pair(0, 1);
        room.tap(2, "Miriam");
        phone.page().locator("[id^=buddy-yes-]").scrollIntoViewIfNeeded();
        ute.page().locator("#resolved-look").click();
        ute.page().locator("#resolved-shown li").first().waitFor();
        show("block-commit");
        small("block-commit");
        phone.page().locator("[id^=buddy-yes-]").click();
        phone.page().locator("#buddy-end").scrollIntoViewIfNeeded();
        tour.show("phone-block-commit-found", phone.page());
        phone.page().locator("#commit-done").click();
    }

    /// Somebody comes late, with the smallest phone there is.
    private void small(String name) {
        var late = new PhoneWindow(tour.open(BrowserTest.Size.SMALL_PHONE)).join(ute.code(), "Nadja Sophie");
        late.page().locator(".in-block").waitFor();
        tour.show("phone-small-" + name, late.page());
        late.page().context().close();
    }

    private void show(String name) {
        tour.show("board-" + name, board);
        tour.show("phone-" + name, phone.page());
        tour.show("control-" + name, ute.page());
    }
}

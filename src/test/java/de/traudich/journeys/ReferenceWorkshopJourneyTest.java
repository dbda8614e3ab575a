package de.traudich.journeys;

import de.traudich.BrowserTest;
import de.traudich.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole reference workshop of ninety minutes, led by two coaches who go on at once: every block on every surface,
/// lines that are cut and a restart while the room is out, and what remains when it is over.
class ReferenceWorkshopJourneyTest extends BrowserTest {

    @ParameterizedTest(name = "referenceWorkshop{0}")
    @EnumSource(Language.class)
    void fromTheTemplateToTheReport(Language language) {
        try (var room = new ReferenceRoom(this, language)) {
            begin(new ReferenceBeginning(room));
            ask(new ReferenceAsking(room));
            reveal(new ReferenceReveal(room));
            end(new ReferenceEnd(room));
        }
    }

    private static void begin(ReferenceBeginning room) {
        room.planned();
        room.lobby();
        room.checkIn();
        room.input();
        room.guessTheRoom();
        room.predict();
        room.rehearse();
    }

    private static void ask(ReferenceAsking room) {
        room.out();
        room.linesAreCut();
        room.theProductIsRestarted();
    }

    private static void reveal(ReferenceReveal room) {
        room.stepByStep();
        room.aWordIsTakenOffTheWall();
        room.secondAsk();
        room.twoRoundsCompared();
    }

    private static void end(ReferenceEnd room) {
        room.commitments();
        room.checkOut();
        room.closed();
        room.theOpenAnswerComes();
        room.report();
        room.everybodyKeepsTheirOwn();
    }
}

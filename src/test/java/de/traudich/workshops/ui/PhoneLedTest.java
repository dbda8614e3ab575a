package de.traudich.workshops.ui;

import de.traudich.Room;
import de.traudich.workshops.Answering;
import de.traudich.workshops.Answers;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Miriam's phone in a room that is led through an agenda.
abstract class PhoneLedTest extends PhoneTest {

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    protected Room room;
    protected Led led;

    @BeforeEach
    void aRoom() {
        room = rooms.open("Emil");
        led = Led.of(planning, leading, room);
    }

    void enterIn(BlockKind... kinds) {
        led.plan(kinds).next();
        enter(room);
    }

    Answers answers() {
        return room.scene().answers(led.current());
    }

    ParticipantId miriamsSeat() {
        return room.scene().seat(miriam(room)).orElseThrow().id();
    }
}

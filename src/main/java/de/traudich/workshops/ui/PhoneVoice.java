package de.traudich.workshops.ui;

import de.traudich.people.PersonId;
import de.traudich.workshops.Answering;
import de.traudich.workshops.Arriving;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.WorkshopId;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a participant answers to a block: kept first, then shown as the database has it.
final class PhoneVoice {

    private static final String TOO_LATE = "phone.block.too-late";

    private final Answering answering;
    private final Arriving arriving;
    private final WorkshopId workshop;
    private final PersonId who;
    private final PhonePledge pledge;
    private @Nullable Consumer<String> screen;

    PhoneVoice(Answering answering, Arriving arriving, WorkshopId workshop, PersonId who, PhonePledge pledge) {
        this.answering = answering;
        this.arriving = arriving;
        this.workshop = workshop;
        this.who = who;
        this.pledge = pledge;
    }

    /// What is said in a commitments block.
    PhonePledge pledge() {
        return pledge;
    }

    /// Shows the newest picture and the key of a sentence where something was refused, else empty.
    void answerTo(Consumer<String> shown) {
        screen = shown;
    }

    boolean rate(BlockId block, int value) {
        return shown(answering.rate(workshop, block, who, value));
    }

    boolean say(BlockId block, String word) {
        return shown(answering.say(workshop, block, who, word));
    }

    void draft(BlockId block, String typed) {
        answering.draft(workshop, block, who, typed);
    }

    /// Not dealt, and there now.
    void comeIn() {
        shown(arriving.comeIn(workshop, who));
    }

    private boolean shown(boolean kept) {
        return told(kept, TOO_LATE);
    }

    /// What became of something, as the room has it now.
    boolean told(boolean kept, String otherwise) {
        Objects.requireNonNull(screen).accept(kept ? "" : otherwise);
        return kept;
    }
}

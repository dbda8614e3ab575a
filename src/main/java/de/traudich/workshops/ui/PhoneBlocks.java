package de.traudich.workshops.ui;

import java.time.ZoneId;

/// The panel of every kind of block.
final class PhoneBlocks {

    private PhoneBlocks() {}

    static PhonePanel panel(PhoneStep.InBlock step, PhoneHand hand, PhoneVoice voice, ZoneId zone) {
        return switch (step.block().kind()) {
            case CHECK_IN, CHECK_OUT, GUESS -> new PhoneScale(step, voice);
            case CLOUD -> new PhoneWord(step, voice);
            case QUOTES -> new PhoneQuotes(step, hand);
            case PAUSE -> new PhonePause(step, hand, zone);
            case INPUT, FREE -> new PhoneReading(step);
            case REHEARSE -> new PhoneRehearse(step, hand, voice);
            case COMMIT -> new PhoneCommit(step, hand, voice);
            case PREDICT, ASK_OUT, REVEAL -> throw new IllegalArgumentException("a round has steps of its own");
        };
    }
}

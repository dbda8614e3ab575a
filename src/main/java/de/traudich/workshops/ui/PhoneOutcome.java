package de.traudich.workshops.ui;

import de.traudich.asks.AskId;

/// What came back, while the room waits for it.
final class PhoneOutcome extends PhonePanel {

    private final AskId ask;
    private final PhoneCameBack cameBack;

    PhoneOutcome(PhoneStep.Report step, PhoneHand hand) {
        super("report");
        ask = step.ask().id();
        cameBack = new PhoneCameBack(step.ask(), hand);
        add(title(getTranslation("outcome.question")), cameBack);
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Report step) || !step.ask().id().equals(ask)) return false;
        cameBack.show(step.ask());
        return true;
    }
}

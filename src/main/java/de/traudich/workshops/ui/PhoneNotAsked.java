package de.traudich.workshops.ui;

import de.traudich.asks.NotAskedReason;

/// Not asked this time. That is noted like any other result, with kind words.
final class PhoneNotAsked extends PhonePanel {

    private final PhoneStep step;

    PhoneNotAsked(PhoneStep.NotAsked step) {
        super("not-asked");
        this.step = step;
        add(title(getTranslation("phone.not-asked.kept")));
        var reason = step.ask().notAsked();
        if (reason == NotAskedReason.FEAR) {
            add(note(getTranslation("phone.not-asked.fear")));
        } else if (reason != null) {
            add(note(getTranslation("not-asked." + reason)));
        }
        add(note(getTranslation("phone.not-asked.next")));
    }

    @Override
    boolean follow(PhoneStep next) {
        return next.equals(step);
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Timer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The time a step has, on the wall; nothing where it has none. The same timer again does not start anew.
final class BoardTimer extends Composite<Countdown> {

    private final Clock clock;
    private @Nullable Timer running;

    BoardTimer(Clock clock) {
        this.clock = clock;
        getContent().wide();
    }

    void show(Timer timer) {
        if (!timer.equals(running)) {
            running = timer;
            getContent().show(timer.left(clock.instant()), timer.paused());
            getContent().setVisible(timer.endsAt() != null);
        }
    }
}

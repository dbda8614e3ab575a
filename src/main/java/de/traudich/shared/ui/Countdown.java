package de.traudich.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;

/// Minutes and seconds that run in the browser; the server only says how much is left.
@Tag("td-countdown")
@JavaScript("context://app/js/countdown.js")
public final class Countdown extends Component implements HasStyle {

    private int shown;

    public Countdown() {
        getElement().setAttribute("role", "timer");
    }

    /// Two digits for the minutes, as on a wall.
    public Countdown wide() {
        getElement().setAttribute("wide", true);
        return this;
    }

    /// Beyond zero it counts on, and says by its look when two minutes are left.
    public Countdown beyond() {
        getElement().setAttribute("beyond", true);
        return this;
    }

    /// Says aloud how much is left, for who cannot see it: in seconds, one of 120, 60, 10 and 0.
    public Countdown saying(int seconds, String sentence) {
        getElement().setAttribute("say-" + seconds, sentence);
        return this;
    }

    public void show(Duration left, boolean paused) {
        // The running number makes the browser start again even when the same time is left as before.
        getElement().setAttribute("left", left.toMillis() + "#" + ++shown);
        getElement().setAttribute("paused", paused);
    }
}

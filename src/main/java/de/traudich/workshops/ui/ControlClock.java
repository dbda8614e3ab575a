package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Round;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The time that is left, and a little more or less of it. Told anew only when it was changed.
final class ControlClock extends Div {

    private final ControlDesk desk;
    private final Countdown countdown = new Countdown().wide();
    private final Span paused = new Span(getTranslation("control.paused"));
    private @Nullable Round round;

    ControlClock(ControlDesk desk) {
        this.desk = desk;
        addClassName("clock");
        countdown.setId("countdown");
        countdown.getElement().setAttribute("aria-label", getTranslation("control.left"));
        paused.addClassName("tag");
        paused.getElement().setAttribute("role", "status");
        var more = new Div(button(-5), button(-1), button(1), button(5));
        more.addClassName("more");
        add(countdown, paused, more);
    }

    private Button button(int minutes) {
        var sign = minutes < 0 ? "−\u2009" : "+\u2009";
        var button = new Button(sign + Math.abs(minutes) + "\u00a0min", _ -> more(minutes));
        button.setId((minutes < 0 ? "minus-" : "plus-") + Math.abs(minutes));
        button.setAriaLabel(getTranslation(minutes < 0 ? "control.less-time" : "control.more-time", Math.abs(minutes)));
        return button;
    }

    void show(@Nullable Round now) {
        if (now == null || now.phase() != Phase.ASKING) {
            round = null;
            setVisible(false);
            return;
        }
        if (!same(now, round)) {
            countdown.show(desk.left(now), now.paused());
        }
        setVisible(true);
        paused.setVisible(now.paused());
        round = now;
    }

    private static boolean same(Round now, @Nullable Round before) {
        return before != null
                && now.id().equals(before.id())
                && Objects.equals(now.endsAt(), before.endsAt())
                && Objects.equals(now.pausedAt(), before.pausedAt());
    }

    void more(int minutes) {
        if (round != null) {
            desk.extend(round, Duration.ofMinutes(minutes));
        }
    }
}

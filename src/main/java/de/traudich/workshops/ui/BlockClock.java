package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Block;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time of a block. It says when it is nearly over, counts on beyond zero, and cuts nothing off.
final class BlockClock extends Div {

    private final AgendaDesk desk;
    private final Countdown countdown = new Countdown().wide().beyond();
    private final Span paused = tag("control.paused", "paused");
    private final Span soon = tag("agenda.clock.soon", "soon");
    private final Span over = tag("agenda.clock.over", "over");
    private @Nullable Block block;

    BlockClock(AgendaDesk desk) {
        this.desk = desk;
        addClassNames("clock", "block-clock");
        countdown.setId("countdown");
        countdown.getElement().setAttribute("aria-label", getTranslation("control.left"));
        countdown
                .saying(120, getTranslation("agenda.clock.two-minutes"))
                .saying(60, getTranslation("agenda.clock.one-minute"))
                .saying(0, getTranslation("agenda.clock.zero"));
        paused.getElement().setAttribute("role", "status");
        var marks = new Div(paused, soon, over);
        marks.addClassName("marks");
        var restart = new Button(
                getTranslation("agenda.clock.restart"), _ -> current().ifPresent(desk::restart));
        restart.setId("restart");
        restart.setTooltipText(getTranslation("agenda.clock.restart.help"));
        var more = new Div(button(-5), button(-1), button(1), button(5), restart);
        more.addClassName("more");
        add(countdown, marks, more);
    }

    private Span tag(String key, String name) {
        var tag = new Span(getTranslation(key));
        tag.addClassNames("tag", name);
        return tag;
    }

    private Button button(int minutes) {
        var sign = minutes < 0 ? "−\u2009" : "+\u2009";
        var button = new Button(sign + Math.abs(minutes) + "\u00a0min", _ -> more(minutes));
        button.setId((minutes < 0 ? "minus-" : "plus-") + Math.abs(minutes));
        button.setAriaLabel(getTranslation(minutes < 0 ? "control.less-time" : "control.more-time", Math.abs(minutes)));
        return button;
    }

    void show(@Nullable Block now) {
        setVisible(now != null);
        if (now == null) {
            block = null;
            return;
        }
        var before = block;
        block = now;
        if (before == null || !before.id().equals(now.id()) || !before.timer().equals(now.timer())) {
            countdown.show(desk.left(now), now.timer().paused());
        }
        paused.setVisible(now.timer().paused());
    }

    private Optional<Block> current() {
        return Optional.ofNullable(block);
    }

    void more(int minutes) {
        current().ifPresent(now -> desk.extend(now, Duration.ofMinutes(minutes)));
    }

    void pause() {
        current().ifPresent(desk::pauseOrResume);
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Objects;

/// The coach ended the round first. Who is out reports whenever they are back; who has not left, within the grace.
final class PhoneOver extends PhonePanel {

    private final PhoneStep.Over step;

    PhoneOver(PhoneStep.Over step, PhoneHand hand) {
        super("over");
        this.step = step;
        var ask = step.ask().id();
        var until = step.ask().until();
        var foot = foot();
        var out = step.ask().setOffAt() != null;
        if (out || until != null && hand.now().isBefore(until)) {
            var late = new Div(
                    note(getTranslation(out ? "phone.over.out" : "phone.over.late")),
                    primary("asked", getTranslation("phone.asked"), () -> hand.asked(ask)));
            late.addClassName("late");
            if (!out) late.addClassName(Fading.after(Duration.between(hand.now(), Objects.requireNonNull(until))));
            foot.add(late);
        }
        foot.add(new PhoneReasons(this, reason -> hand.notAsked(ask, reason)));
        add(title(getTranslation("phone.over")), note(getTranslation("phone.over.next")), foot);
    }

    @Override
    boolean follow(PhoneStep next) {
        return next instanceof PhoneStep.Over over
                && over.ask().id().equals(step.ask().id());
    }
}

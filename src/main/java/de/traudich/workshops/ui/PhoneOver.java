package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;

/// The coach ended the round first. For the grace a report still counts; after it there is the next round.
final class PhoneOver extends PhonePanel {

    private final PhoneStep.Over step;

    PhoneOver(PhoneStep.Over step, PhoneHand hand) {
        super("over");
        this.step = step;
        var ask = step.ask().id();
        var until = step.ask().until();
        var foot = foot();
        if (until != null && hand.now().isBefore(until)) {
            var late = new Div(
                    note(getTranslation("phone.over.late")),
                    primary("asked", getTranslation("phone.asked"), () -> hand.asked(ask)));
            late.addClassNames("late", Fading.after(Duration.between(hand.now(), until)));
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

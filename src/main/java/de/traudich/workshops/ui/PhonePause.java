package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Timer;
import java.time.ZoneId;

/// A pause: how long it lasts, and when it goes on by the clock on the wall.
final class PhonePause extends PhoneBlockPanel {

    private final PhoneHand hand;
    private final ZoneId zone;
    private final Countdown countdown = new Countdown();
    private final Paragraph when = new Paragraph();
    private final Paragraph over = note(getTranslation("block.pause.over"));

    PhonePause(PhoneStep.InBlock step, PhoneHand hand, ZoneId zone) {
        super(step, "pause");
        this.hand = hand;
        this.zone = zone;
        heading();
        when.setId("goes-on");
        when.addClassName("display");
        over.addClassName("over");
        var clock = new Div(countdown, when, over);
        clock.addClassName("clock");
        add(clock);
        time(block().timer());
    }

    @Override
    void show(PhoneStep.InBlock step) {
        time(step.block().timer());
    }

    @Override
    void wake() {
        time(block().timer());
    }

    private void time(Timer timer) {
        var end = timer.endsAt();
        countdown.show(timer.left(hand.now()), timer.paused());
        when.setText(
                end == null || timer.paused()
                        ? getTranslation("phone.asking.paused")
                        : getTranslation("block.pause.until", new WorkshopTimes(zone, getLocale()).time(end)));
    }
}

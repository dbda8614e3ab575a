package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Countdown;
import de.traudich.shared.ui.Logo;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Timer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which round, and beside it the time that is left or how the others are doing.
final class PhoneHeader extends Header {

    private final Span round = new Span();
    private final Countdown countdown = new Countdown();
    private final Span count = new Span();
    private @Nullable Timer shown;
    private PhoneCount counts = new PhoneCount(0, 0, 0);
    private String counted = "";

    PhoneHeader(Component language) {
        addClassName("phone-header");
        count.addClassName("muted");
        countdown.addClassName("muted");
        add(new Logo(""), round, countdown, count, language);
    }

    void show(PhoneStep step, Instant now) {
        var current = step.round();
        round.setText(current == null ? "Trau Dich" : getTranslation("phone.round", current.number()));
        counted = counted(step);
        var timer = timer(step);
        countdown.setVisible(timer != null);
        if (timer != null && !timer.equals(shown)) {
            time(timer, now);
        }
        show(counts);
    }

    void wake(Instant now) {
        if (shown != null) time(shown, now);
    }

    void show(PhoneCount newest) {
        counts = newest;
        count.setText(
                switch (counted) {
                    case "out" -> getTranslation("phone.count.out", newest.out());
                    case "back" -> getTranslation("phone.count.back", newest.back(), newest.joined());
                    default -> "";
                });
    }

    private void time(Timer timer, Instant now) {
        shown = timer;
        countdown.show(timer.left(now), timer.paused());
    }

    /// Null where no time runs, or where it is the picture itself.
    private static @Nullable Timer timer(PhoneStep step) {
        var current = step.round();
        if (step instanceof PhoneStep.InBlock in) {
            return runs(in.block()) ? in.block().timer() : null;
        }
        return timed(step) && current != null ? current.timer() : null;
    }

    private static boolean runs(PhoneBlock block) {
        var turns = block.circle() != null && block.circle().running();
        return block.timer().endsAt() != null && block.kind() != BlockKind.PAUSE && !turns;
    }

    /// Before the ask and while reporting the time runs small beside the round; on the pocket card it is the picture.
    private static boolean timed(PhoneStep step) {
        return asking(step)
                && (step instanceof PhoneStep.Predict
                        || step instanceof PhoneStep.Prepare
                        || step instanceof PhoneStep.Report);
    }

    private static String counted(PhoneStep step) {
        if (!asking(step) || timed(step)) return "";
        return step instanceof PhoneStep.Asking ? "out" : "back";
    }

    private static boolean asking(PhoneStep step) {
        var current = step.round();
        return current != null && current.phase() == Phase.ASKING;
    }
}

package de.traudich.contacts.ui;

import com.vaadin.flow.component.Component;
import de.traudich.contacts.KeepInTouch;
import java.time.LocalDate;

/// When people last heard from each other and when it is time again, in a sentence each.
public final class TouchWords {

    private TouchWords() {}

    public static String last(Component where, KeepInTouch touch) {
        return touch.lastReal() == null
                ? where.getTranslation("touch.last.none")
                : where.getTranslation("touch.last", Days.say(touch.lastReal()));
    }

    static String next(Component where, KeepInTouch touch, LocalDate today) {
        var light = touch.light(today);
        return switch (light) {
            case OVERDUE -> dated(where, "touch.next.overdue", touch.overdueOn().orElse(today));
            case DUE -> dated(where, "touch.next.due", touch.dueOn().orElse(today));
            case FINE -> dated(where, "touch.next.fine", touch.dueOn().orElse(today));
            case SNOOZED -> dated(where, "touch.next.snoozed", touch.dueOn().orElse(today));
            case NONE -> where.getTranslation("touch.next.none");
        };
    }

    private static String dated(Component where, String key, LocalDate day) {
        return where.getTranslation(key, Days.say(day));
    }
}

package de.traudich.contacts.ui;

import com.vaadin.flow.component.Component;
import de.traudich.contacts.Admission;
import java.time.LocalDate;

/// What the guard answers, as a sentence that says why and what else to do.
public final class AdmissionWords {

    private AdmissionWords() {}

    public static String say(Component where, Admission admission) {
        return switch (admission) {
            case Admission.Admitted() -> where.getTranslation("guard.admitted");
            case Admission.FollowUpTooEarly(var from) -> dated(where, "guard.follow-up-too-early", from);
            case Admission.AlreadyFollowedUp() -> where.getTranslation("guard.already-followed-up");
            case Admission.AfterANo() -> where.getTranslation("guard.after-a-no");
            case Admission.TooOften(var from) -> dated(where, "guard.too-often", from);
            case Admission.FigureTooOften(var from) -> dated(where, "guard.figure-too-often", from);
            case Admission.DoNotContact() -> where.getTranslation("guard.do-not-contact");
            case Admission.AskedElsewhere() -> where.getTranslation("guard.asked-elsewhere");
            case Admission.OffLimits(var boundary) -> where.getTranslation("boundary." + boundary);
            case Admission.EnoughToday(var most, var from) ->
                where.getTranslation("guard.enough-today", most, Days.say(from));
        };
    }

    private static String dated(Component where, String key, LocalDate from) {
        return where.getTranslation(key, Days.say(from));
    }
}

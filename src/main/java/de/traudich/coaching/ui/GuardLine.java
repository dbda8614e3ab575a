package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.contacts.Admission;
import de.traudich.contacts.ui.AdmissionWords;

/// Why somebody may not be asked now, and what else to do; nothing where they may. Said before anybody tries.
final class GuardLine extends Paragraph {

    GuardLine(String id) {
        setId(id);
        addClassName("refusal");
        setVisible(false);
    }

    void show(Admission admission) {
        var refused = !(admission instanceof Admission.Admitted);
        setVisible(refused);
        setText(refused ? AdmissionWords.say(this, admission) : "");
    }
}

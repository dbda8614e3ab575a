package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.Enrolled;
import de.traudich.coaching.Enrolling;
import de.traudich.coaching.Enrolment;
import de.traudich.coaching.ProgramId;
import de.traudich.coaching.Recipients;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;

/// Who is in a program and where they stand, kept in step with what they report.
final class EnrolmentPanel extends Section {

    private final Enrolling enrolling;
    private final Person coach;
    private final ProgramId program;
    private final RecipientFields recipients;
    private final Clock clock;
    private final LongConsumer running;
    private final Refusal refusal = new Refusal();
    private final Paragraph done = new Paragraph();
    private final Paragraph nobody = new Paragraph(getTranslation("enrolments.nobody"));
    private final UnorderedList list = new UnorderedList();
    private final Button enrol = new Button(getTranslation("enrolments.enrol"), _ -> enrol());

    EnrolmentPanel(
            Enrolling enrolling,
            Person coach,
            ProgramId program,
            RecipientFields recipients,
            Clock clock,
            LongConsumer running) {
        this.enrolling = enrolling;
        this.coach = coach;
        this.program = program;
        this.recipients = recipients;
        this.clock = clock;
        this.running = running;
        addClassNames("card", "stack", "enrolments");
        list.addClassName("lines");
        list.setId("enrolments");
        nobody.addClassName("muted");
        done.setId("enrolled");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        enrol.setId("enrol");
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        enrol.setDisableOnClick(true);
        add(new H2(getTranslation("enrolments.title")), nobody, list, recipients, refusal, done, enrol);
    }

    void show(List<Enrolment> enrolments) {
        nobody.setVisible(enrolments.isEmpty());
        list.setVisible(!enrolments.isEmpty());
        list.removeAll();
        enrolments.forEach(one -> list.add(new EnrolmentLine(one, clock, this::does)));
        running.accept(enrolments.stream()
                .filter(one -> one.state() != Enrolment.State.ENDED)
                .count());
    }

    private void enrol() {
        done.setText("");
        orGone(() -> recipients.read().ifPresent(this::enrol));
        enrol.setEnabled(true);
    }

    private void enrol(Recipients chosen) {
        var enrolled = enrolling.enrol(coach, program, chosen);
        if (enrolled.people() + enrolled.already() == 0) {
            refusal.say(getTranslation("recipients.nobody"));
        } else {
            done.setText(words(enrolled));
            recipients.clear();
            reread();
        }
    }

    private String words(Enrolled enrolled) {
        if (enrolled.people() == 0) {
            return getTranslation("enrolments.enrolled.none", enrolled.already());
        }
        var words = getTranslation(
                enrolled.people() == 1 ? "enrolments.enrolled.one" : "enrolments.enrolled", enrolled.people());
        return enrolled.already() == 0 ? words : words + " " + getTranslation("enrolments.already", enrolled.already());
    }

    private void does(EnrolmentLine.Verb verb, Enrolment enrolment) {
        switch (verb) {
            case PAUSE -> orGone(() -> enrolling.pause(coach, enrolment.id()));
            case RESUME -> orGone(() -> enrolling.resume(coach, enrolment.id()));
            case END -> confirm(enrolment);
        }
        reread();
    }

    private void confirm(Enrolment enrolment) {
        new Confirm(
                        getTranslation("enrolment.end.title", enrolment.name()),
                        getTranslation("enrolment.end.text"),
                        getTranslation("enrolment.END"),
                        () -> {
                            orGone(() -> enrolling.end(coach, enrolment.id()));
                            reread();
                        })
                .open();
    }

    private void orGone(Runnable verb) {
        refusal.clear();
        try {
            verb.run();
        } catch (Stale gone) {
            refusal.say(getTranslation("enrolments.gone"));
        }
    }

    /// The steps may be others now.
    void reread() {
        show(enrolling.of(coach, program));
    }
}

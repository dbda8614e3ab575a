package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Light;
import de.traudich.contacts.Rhythm;
import de.traudich.people.Person;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// When it is time again, how often it should be, and not now.
final class TouchPanel extends Section {

    private final Person me;
    private final Keeping keeping;
    private final Contact contact;
    private final LocalDate today;
    private final Consumer<Runnable> act;
    private final RhythmFields rhythm = new RhythmFields("");

    TouchPanel(Person me, Keeping keeping, Contact contact, LocalDate today, Consumer<Runnable> act) {
        this.me = me;
        this.keeping = keeping;
        this.contact = contact;
        this.today = today;
        this.act = act;
        addClassNames("card", "stack", "touch");
        add(new H2(getTranslation("touch.title")), light(), snooze(), settings());
    }

    private Div light() {
        var light = contact.touch().light(today);
        var word = new Span(getTranslation("light." + light));
        word.addClassName("strong");
        var sentences = new Paragraph(
                TouchWords.last(this, contact.touch()) + " " + TouchWords.next(this, contact.touch(), today));
        sentences.setId("touch");
        var words = new Div(word, sentences);
        words.addClassName("grow");
        var row = new Div(new LightMark(light), words);
        row.addClassName("light");
        return row;
    }

    private Div snooze() {
        var row = new Div();
        row.addClassName("row");
        row.setVisible(contact.touch().rhythm().isPresent());
        if (contact.touch().light(today) == Light.SNOOZED) {
            row.add(button("wake", () -> snooze(null)));
        } else {
            row.add(button("snooze-week", () -> snooze(today.plusWeeks(1))));
            row.add(button("snooze-month", () -> snooze(today.plusMonths(1))));
        }
        return row;
    }

    private void snooze(@Nullable LocalDate until) {
        act.accept(() -> keeping.snooze(me, contact.id(), until));
    }

    private Details settings() {
        rhythm.show(contact.touch().own());
        var help = new Paragraph(getTranslation(
                contact.touch().own() == null && contact.touch().byTag() != null ? "touch.help.tag" : "touch.help"));
        help.addClassNames("muted", "small");
        var none = button("none", () -> set(null));
        none.setVisible(contact.touch().own() != null);
        var verbs = new Div(button("keep", this::keep), none);
        verbs.addClassName("row");
        var body = new Div(help, rhythm, verbs);
        body.addClassName("stack");
        var settings = new Details(getTranslation("touch.settings"), body);
        settings.setId("rhythm");
        settings.setOpened(contact.touch().rhythm().isEmpty());
        return settings;
    }

    private void keep() {
        rhythm.read().ifPresent(this::set);
    }

    private void set(@Nullable Rhythm chosen) {
        act.accept(() -> keeping.rhythm(me, contact.id(), chosen));
    }

    private Button button(String what, Runnable verb) {
        var button = new Button(getTranslation("touch." + what), _ -> verb.run());
        button.setId(what);
        return button;
    }
}

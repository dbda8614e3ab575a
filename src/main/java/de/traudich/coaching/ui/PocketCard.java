package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.AskNotes;

/// The card for the pocket: the words, the plan, and the ways out of here.
final class PocketCard extends Section {

    PocketCard(AskNotes notes) {
        addClassNames("card", "pocket", "stack");
        setId("pocket");
        var label = new Span(getTranslation("pocket.title"));
        label.addClassName("eyebrow");
        var words = new Paragraph(notes.draft().body());
        words.addClassNames("own-words", "keep-lines");
        words.setId("pocket-words");
        words.setVisible(!notes.draft().body().isEmpty());
        var ways = new Ways("");
        ways.show(notes.draft(), notes.setting());
        add(label, words, plan(notes), ways);
        setVisible(!notes.draft().isEmpty() || !notes.homework().planThen().isEmpty());
    }

    private Component plan(AskNotes notes) {
        var homework = notes.homework();
        var plan = new Paragraph(getTranslation("pocket.plan", homework.planWhen(), homework.planThen()));
        plan.addClassName("muted");
        plan.setVisible(!homework.planThen().isEmpty());
        return plan;
    }
}

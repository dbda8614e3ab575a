package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.AskNotes;
import de.traudich.asks.ui.DraftStep;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Caution;

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
        add(label, caution(notes), words, plan(notes), ways);
        setVisible(!notes.draft().isEmpty() || !notes.homework().planThen().isEmpty());
    }

    private Caution caution(AskNotes notes) {
        var caution = new Caution("pocket-caution");
        caution.say("boundary.", DraftStep.offLimits(notes, Language.of(getLocale())));
        return caution;
    }

    private Component plan(AskNotes notes) {
        var homework = notes.homework();
        var plan = new Paragraph(getTranslation("pocket.plan", homework.planWhen(), homework.planThen()));
        plan.addClassName("muted");
        plan.setVisible(!homework.planThen().isEmpty());
        return plan;
    }
}

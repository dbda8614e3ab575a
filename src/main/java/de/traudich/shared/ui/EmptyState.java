package de.traudich.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Nothing there yet: an open question, a sentence, one thing to do.
public final class EmptyState extends Div {

    public EmptyState(String question, String sentence, Component... actions) {
        addClassName("empty-state");
        var motif = new Svg("""
                <svg class="motif" viewBox="0 0 280 84" aria-hidden="true">\
                <circle class="ring" cx="40" cy="42" r="34" stroke-width="9"/>\
                <path class="dots" d="M88 42H192" stroke-width="4" stroke-linecap="round" stroke-dasharray="1 14"/>\
                <circle class="next" cx="238" cy="42" r="37" stroke-width="5" stroke-dasharray="9 7"/></svg>""");
        add(motif, new H2(question), new Paragraph(sentence));
        add(actions);
    }
}

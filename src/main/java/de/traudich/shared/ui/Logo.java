package de.traudich.shared.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/// Ring and disc, imagined and happened; with a word beside it, usually the name.
public final class Logo extends Span {

    public Logo(String word) {
        addClassName("logo");
        add(new Svg("""
                <svg viewBox="0 0 48 32" aria-hidden="true"><path class="track" d="M11 16H37" stroke-width="7"/>\
                <circle class="ring" cx="11" cy="16" r="8" stroke-width="3.4"/>\
                <circle class="disc" cx="36" cy="16" r="11"/></svg>"""));
        if (!word.isEmpty()) {
            add(new Span(word));
        }
    }
}

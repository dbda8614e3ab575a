package de.traudich.contacts.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/// A scale of 0 to 100 with one disc on it; its sentence stands beside it.
final class QualityPicture extends Div {

    QualityPicture(int index, String sentence) {
        addClassName("quality-picture");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        add(new Svg("""
                <svg viewBox="0 0 320 28" aria-hidden="true">
                <line class="track" x1="14" x2="306" y1="14" y2="14" stroke-width="6" stroke-linecap="round"/>
                <line class="part" x1="14" x2="%1$d" y1="14" y2="14" stroke-width="6" stroke-linecap="round"/>
                <circle class="disc" cx="%1$d" cy="14" r="10"/></svg>""".formatted(14 + 292 * index / 100)));
    }
}

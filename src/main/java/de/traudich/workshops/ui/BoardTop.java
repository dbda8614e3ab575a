package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Logo;

/// The line on top: whose wall this is, where we are, and on the right how to get in.
final class BoardTop extends Header {

    private final Span where = BoardWords.with(new Span(), "label", "where");

    BoardTop(Component... right) {
        addClassName("top");
        add(new Logo("Trau Dich"), where);
        add(right);
    }

    void show(String text) {
        where.setText(text);
    }
}

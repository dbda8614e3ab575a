package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;

/// Expected against happened, for the coach alone, before the wall shows it.
final class ControlMirror extends Section {

    private final ControlNumbers numbers = new ControlNumbers();

    ControlMirror() {
        setId("mirror");
        addClassName("mirror");
        var notOnTheWall =
                new Span(new SvgIcon("app/icons/eye-off.svg"), new Span(getTranslation("control.private.not")));
        notOnTheWall.addClassName("tag");
        var head = new Div(new H3(getTranslation("control.private")), notOnTheWall);
        head.addClassName("row");
        add(head, numbers);
    }

    void show(ControlPicture picture) {
        setVisible(!picture.closed() && picture.shared().predicted() > 0);
        numbers.show(picture.shared());
    }
}

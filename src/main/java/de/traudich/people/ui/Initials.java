package de.traudich.people.ui;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/// A disc with the first two letters of a name. Decoration: the name stands beside it.
public final class Initials extends Span {

    public Initials(String name) {
        super(name.codePoints().limit(2).mapToObj(Character::toString).collect(Collectors.joining()));
        addClassName("initials");
        getElement().setAttribute("aria-hidden", true);
    }
}

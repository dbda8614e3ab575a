package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Anchor;

/// The calm way for a guest to an account of their own. Nobody has to take it.
final class PhoneKeep extends Anchor {

    PhoneKeep(String address) {
        super(address);
        setText(getTranslation("keep.button"));
        setId("keep");
        setRouterIgnore(true);
        addClassNames("button-link", "full");
    }
}

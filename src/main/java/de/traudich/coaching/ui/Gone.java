package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;

/// Takes a component out of sight while its content still changes. What Vaadin hides itself it updates no more: words
/// removed at the same moment would stay in the browser, where anybody who looks for them finds them.
final class Gone {

    private Gone() {}

    static void when(Component component, boolean gone) {
        component.getElement().getClassList().set("gone", gone);
    }
}

package de.traudich.contacts.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asked before somebody is spared by the whole practice.
final class StopDialog extends ConfirmDialog {

    private StopDialog(String means, Runnable confirmed) {
        setHeader(getTranslation("stop.confirm"));
        setText(getTranslation(means));
        setConfirmText(getTranslation("stop.submit"));
        setCancelText(getTranslation("contact.cancel"));
        setCancelable(true);
        addConfirmListener(_ -> confirmed.run());
    }

    /// @param means key of the sentence that says what it means
    static void ask(String means, Runnable confirmed) {
        new StopDialog(means, confirmed).open();
    }
}

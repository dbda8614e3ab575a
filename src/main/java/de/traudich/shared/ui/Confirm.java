package de.traudich.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Says the consequence once more before something that cannot be taken back, and keeps it true while it is read.
public final class Confirm extends ConfirmDialog {

    public Confirm(String question, String consequence, String verb, Runnable confirmed) {
        setId("confirm");
        setHeader(question);
        setText(consequence);
        setConfirmButton(verb, _ -> confirmed.run());
        setCancelButton(getTranslation("confirm.cancel"), _ -> {});
        setCancelable(true);
    }

    /// Where another word than cancel says what stays.
    public Confirm or(String word) {
        setCancelText(word);
        return this;
    }

    /// Somebody came back meanwhile; or another coach took the step, and there is nothing left to ask.
    public void follow(boolean stillToDecide, String consequence) {
        if (stillToDecide) {
            setText(consequence);
        } else {
            close();
        }
    }
}

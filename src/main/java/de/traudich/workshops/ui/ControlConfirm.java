package de.traudich.workshops.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Says the consequence once more before something that cannot be taken back, and keeps it true while it is read.
final class ControlConfirm extends ConfirmDialog {

    ControlConfirm(String question, String consequence, String verb, Runnable confirmed) {
        setId("confirm");
        setHeader(question);
        setText(consequence);
        setConfirmButton(verb, _ -> confirmed.run());
        setCancelButton(getTranslation("control.cancel"), _ -> {});
        setCancelable(true);
    }

    /// Somebody came back meanwhile; or another coach took the step, and there is nothing left to ask.
    void follow(boolean stillToDecide, String consequence) {
        if (stillToDecide) {
            setText(consequence);
        } else {
            close();
        }
    }
}

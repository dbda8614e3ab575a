package de.traudich.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.component.wakelock.WakeLockAvailability;
import com.vaadin.flow.signals.Signal;

/// Keeps the screen on for who wants that, and only while the pocket card shows.
final class PhoneAwake extends Button {

    private boolean on;

    PhoneAwake() {
        setId("awake");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("awake");
        setVisible(false);
        show();
        addClickListener(_ -> turn());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Signal.effect(
                this,
                () -> setVisible(
                        WakeLock.availabilitySignal(attached.getUI()).get() == WakeLockAvailability.SUPPORTED));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (on) WakeLock.release(detached.getUI());
    }

    private void turn() {
        on = !on;
        if (on) {
            WakeLock.request(_ -> turnedOff(), UI.getCurrent());
        } else {
            WakeLock.release(UI.getCurrent());
        }
        show();
    }

    private void turnedOff() {
        on = false;
        show();
    }

    private void show() {
        getElement().setAttribute("aria-pressed", String.valueOf(on));
        setText(getTranslation(on ? "phone.awake.on" : "phone.awake"));
    }
}

package de.traudich.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.traudich.shared.Stale;
import org.springframework.stereotype.Component;

/// What goes wrong after a view has opened: said in one sentence, and the view stays with everything typed in it.
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final int SHOWN_MILLIS = 8000;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Mishaps::tell));
    }

    private static void tell(ErrorEvent error) {
        var stale = error.getThrowable() instanceof Stale;
        var id = stale ? "" : Errors.log(error.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var sentence = ui.getTranslation(stale ? "error.stale" : "error.mishap.here", id);
            Notification.show(sentence, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        }
    }
}

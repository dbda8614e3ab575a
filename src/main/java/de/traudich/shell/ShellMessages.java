package de.traudich.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.traudich.shared.Language;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/// What the page says and does when the connection or the server is gone: the network in our words; an expired session
/// (a restart of the server) without a word, by loading the same address again.
@Component
class ShellMessages implements VaadinServiceInitListener {

    private static final int SHORTEST_MILLIS = 1500;
    private static final int SPREAD_MILLIS = 1500;

    private final I18NProvider words;

    ShellMessages(I18NProvider words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::messages);
        service.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            ui.getPage().addJavaScript("context://app/js/connection.js");
            ui.getPushConfiguration().setParameter("reconnectInterval", String.valueOf(pause()));
            ui.addAfterNavigationListener(_ -> reconnect(ui));
        });
    }

    /// Spread, so that a full room does not come back in the same moment.
    private static int pause() {
        return SHORTEST_MILLIS + ThreadLocalRandom.current().nextInt(SPREAD_MILLIS);
    }

    private void reconnect(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setReconnectInterval(pause());
        dialog.setDialogText(words.getTranslation("connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(words.getTranslation("connection.gave-up", ui.getLocale()));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = Language.of(info.getLocale()).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption(words.getTranslation("connection.error", locale));
        messages.setInternalErrorMessage(words.getTranslation("connection.error.help", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("connection.cookies", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("connection.cookies.help", locale));
        return messages;
    }
}

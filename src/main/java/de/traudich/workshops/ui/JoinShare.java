package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;

/// Hands the way in to whatever the device shares with; where it cannot, copying the link is the way.
final class JoinShare extends Button {

    private final ValueSignal<Boolean> open = new ValueSignal<>(false);

    JoinShare(String title, String joinLink) {
        setText(getTranslation("control.share"));
        setIcon(new SvgIcon("app/icons/share.svg"));
        setId("share-link");
        WebShare.onClick(this).share(ShareContent.create().title(title).url(joinLink));
        bindVisible(Signal.computed(() -> open.get() && WebShare.supportSignal().get() == WebShareSupport.SUPPORTED));
    }

    /// Only while there is a way in.
    void show(boolean isOpen) {
        open.set(isOpen);
    }
}

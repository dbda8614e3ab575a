package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.signals.Signal;
import de.traudich.asks.Draft;
import de.traudich.asks.Setting;
import de.traudich.exercises.Channel;
import de.traudich.shared.EmailAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The ways out of here with the own words: copy, share, mail, call. The product itself never sends anything.
final class Ways extends Div {

    private final String prefix;

    /// @param prefix of the ids, where a page has more than one
    Ways(String prefix) {
        this.prefix = prefix;
        addClassNames("row", "ways");
    }

    void show(Draft draft, Setting setting) {
        show(draft, setting, null);
    }

    /// @param field what is being typed, copied as it stands there at that moment
    void show(Draft draft, Setting setting, @Nullable Input field) {
        removeAll();
        add(copy(draft, field), share(draft));
        var address = setting.address();
        if (setting.channel() == Channel.EMAIL && EmailAddress.parse(address).isPresent()) {
            add(way("mail", mail(address, draft)));
        } else if (setting.channel() == Channel.PHONE && !address.isEmpty()) {
            add(way("call", "tel:" + address.replaceAll("[^+0-9]", "")));
        }
        setVisible(!draft.isEmpty());
    }

    private Button copy(Draft draft, @Nullable Input field) {
        var copy = new Button(getTranslation("pocket.copy"), new SvgIcon("app/icons/copy.svg"));
        copy.setId(prefix + "copy");
        var click = Clipboard.onClick(copy);
        if (field == null) {
            click.writeText(whole(draft), _ -> copied(copy), _ -> notCopied(copy));
        } else {
            click.writeText(field, _ -> copied(copy), _ -> notCopied(copy));
        }
        return copy;
    }

    private void copied(Button copy) {
        copy.setText(getTranslation("pocket.copied"));
    }

    private void notCopied(Button copy) {
        copy.setText(getTranslation("pocket.not-copied"));
    }

    /// Only where the device can share.
    private Button share(Draft draft) {
        var share = new Button(getTranslation("pocket.share"));
        share.setId(prefix + "share");
        WebShare.onClick(share).share(ShareContent.create().text(whole(draft)));
        share.bindVisible(Signal.computed(() -> WebShare.supportSignal().get() == WebShareSupport.SUPPORTED));
        return share;
    }

    private Anchor way(String id, String address) {
        var way = new Anchor(address, getTranslation("pocket." + id));
        way.setId(prefix + id);
        way.addClassName("button-link");
        return way;
    }

    private static String whole(Draft draft) {
        return draft.subject().isEmpty() ? draft.body() : draft.subject() + "\n\n" + draft.body();
    }

    private static String mail(String address, Draft draft) {
        return "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(draft.subject()) + "&body="
                + encoded(draft.body());
    }

    /// Line breaks as mail wants them (RFC 6068).
    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}

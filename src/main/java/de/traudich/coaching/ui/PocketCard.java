package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import com.vaadin.flow.signals.Signal;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.exercises.Channel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The card for the pocket: the words, the plan, and the ways out of here. The product itself never sends anything.
final class PocketCard extends Section {

    PocketCard(AskNotes notes) {
        addClassNames("card", "pocket");
        setId("pocket");
        var label = new Span(getTranslation("pocket.title"));
        label.addClassName("eyebrow");
        var words = new Paragraph(notes.draft().body());
        words.addClassNames("own-words", "keep-lines");
        words.setId("pocket-words");
        add(label, words, plan(notes), ways(notes));
        setVisible(!notes.draft().isEmpty() || !notes.homework().planThen().isEmpty());
    }

    private Component plan(AskNotes notes) {
        var homework = notes.homework();
        var plan = new Paragraph(getTranslation("pocket.plan", homework.planWhen(), homework.planThen()));
        plan.addClassName("muted");
        plan.setVisible(!homework.planThen().isEmpty());
        return plan;
    }

    private Component ways(AskNotes notes) {
        var draft = notes.draft();
        var ways = new Div(copy(draft), share(draft));
        var address = notes.setting().address();
        var channel = notes.setting().channel();
        if (channel == Channel.EMAIL && address.contains("@")) {
            ways.add(way("mail", "pocket.mail", mail(address, draft)));
        } else if (channel == Channel.PHONE && !address.isEmpty()) {
            ways.add(way("call", "pocket.call", "tel:" + address.replaceAll("[^+0-9]", "")));
        }
        ways.addClassNames("row", "ways");
        ways.setVisible(!draft.isEmpty());
        return ways;
    }

    private Button copy(Draft draft) {
        var copy = new Button(getTranslation("pocket.copy"), new SvgIcon("app/icons/copy.svg"));
        copy.setId("copy");
        Clipboard.onClick(copy)
                .writeText(
                        whole(draft),
                        _ -> copy.setText(getTranslation("pocket.copied")),
                        _ -> copy.setText(getTranslation("pocket.not-copied")));
        return copy;
    }

    /// Only where the device can share.
    private Button share(Draft draft) {
        var share = new Button(getTranslation("pocket.share"));
        share.setId("share");
        WebShare.onClick(share).share(ShareContent.create().text(whole(draft)));
        share.bindVisible(Signal.computed(() -> WebShare.supportSignal().get() == WebShareSupport.SUPPORTED));
        return share;
    }

    private Anchor way(String id, String key, String address) {
        var way = new Anchor(address, getTranslation(key));
        way.setId(id);
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

package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.shared.ui.KeptText;

/// What somebody takes away: a draft that keeps itself, private until its author releases it, and back at any time.
final class PhoneLearned extends Div {

    private final PhoneHand hand;
    private final AskId ask;
    private final String suffix;
    private final Paragraph kept = new Paragraph();
    private final Button keepPrivate;
    private KeptText text;
    private boolean released;
    private boolean shared;

    PhoneLearned(Ask ask, PhoneHand hand) {
        this(ask, hand, "");
    }

    /// @param suffix keeps the ids apart where there are several
    PhoneLearned(Ask ask, PhoneHand hand, String suffix) {
        this.hand = hand;
        this.suffix = suffix;
        this.ask = ask.id();
        addClassName("learned");
        kept.getElement().setAttribute("role", "status");
        kept.addClassNames("muted", "note");
        keepPrivate = button("keep-private", "phone.learned.private", this::keepPrivate, false);
        text = text(ask.learned());
        released = ask.released();
        shared = ask.visibility().showsText();
        draw(ask.learned());
    }

    void show(Ask now) {
        share(now.visibility().showsText());
        if (released != now.released()) {
            released = now.released();
            kept.setText("");
            draw(now.learned());
        }
    }

    /// Who shows this ask with their coach is not told that nobody reads it.
    private void share(boolean now) {
        if (shared != now) {
            shared = now;
            kept.setText("");
            keepPrivate.setText(getTranslation(key("phone.learned.private")));
        }
    }

    private String key(String key) {
        return shared ? key + ".shared" : key;
    }

    private void draw(String learned) {
        removeAll();
        if (released) {
            add(quote(learned), foot(button("take-back", "phone.learned.take-back", this::takeBack, false)));
        } else {
            text = text(learned);
            keepPrivate.setText(getTranslation(key("phone.learned.private")));
            add(text, kept, foot(button("release", "phone.learned.release", this::release, true), keepPrivate));
        }
    }

    private KeptText text(String learned) {
        var area = new KeptText(
                        "learned" + suffix,
                        getTranslation("phone.learned"),
                        learned,
                        Ask.LEARNED_MAX,
                        typed -> draft(typed))
                .steadily();
        area.setPlaceholder(getTranslation("phone.learned.example"));
        return area;
    }

    private void draft(String typed) {
        kept.setText("");
        hand.learn(ask, typed, false);
    }

    private void release() {
        if (text.isBlank()) {
            text.refuse(getTranslation("phone.learned.empty"));
        } else if (text.fits()) {
            hand.learn(ask, text.getValue(), true);
        }
    }

    private void keepPrivate() {
        if (text.fits() && hand.learn(ask, text.getValue(), false)) {
            kept.setText(getTranslation(key("phone.learned.kept")));
        }
    }

    private void takeBack() {
        hand.learn(ask, text.getValue(), false);
    }

    private Div quote(String learned) {
        var label = new Span(getTranslation("phone.learned.released"));
        label.addClassName("eyebrow");
        label.getElement().setAttribute("role", "status");
        var words = new Paragraph(getTranslation("phone.quote", learned));
        words.addClassName("keep-lines");
        var quote = new Div(label, words);
        quote.addClassName("own-sentence");
        return quote;
    }

    private static Div foot(Button... buttons) {
        var foot = new Div(buttons);
        foot.addClassName("foot");
        return foot;
    }

    private Button button(String id, String key, Runnable act, boolean primary) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.setId(id + suffix);
        button.addThemeVariants(primary ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        button.addClassNames("big", "full");
        return button;
    }
}

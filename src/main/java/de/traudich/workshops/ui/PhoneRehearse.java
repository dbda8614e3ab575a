package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.shared.ui.Countdown;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// With whom somebody rehearses, and the card that says what they do in this turn.
final class PhoneRehearse extends PhoneBlockPanel {

    /// Where the heading ends.
    private static final int HEAD = 2;

    private final PhoneHand hand;
    private final PhoneVoice voice;
    private final Div circle = new Div();
    private final Countdown countdown = new Countdown();
    private @Nullable PhoneCircle shown;

    PhoneRehearse(PhoneStep.InBlock step, PhoneHand hand, PhoneVoice voice) {
        super(step, "rehearse");
        this.hand = hand;
        this.voice = voice;
        circle.setId("circle");
        circle.addClassName("own-circle");
        circle.getElement().setAttribute("role", "status");
        heading();
        add(circle, countdown);
        draw(block().circle());
        time();
    }

    @Override
    void show(PhoneStep.InBlock step) {
        var now = step.block().circle();
        if (now == null ? shown != null : !now.sameAs(shown)) {
            draw(now);
            time();
        } else if (now != null && !now.equals(shown)) {
            shown = now;
            time();
        }
    }

    @Override
    void wake() {
        time();
    }

    private void time() {
        countdown.setVisible(shown != null && shown.running());
        if (shown != null)
            countdown.show(shown.timer().left(hand.now()), shown.timer().paused());
    }

    private void draw(@Nullable PhoneCircle now) {
        shown = now;
        circle.removeAll();
        if (now != null) first();
        if (now == null) {
            if (block().text().isEmpty()) circle.add(note(getTranslation("phone.block.listen")));
        } else if (now.outside()) {
            circle.add(new Paragraph(getTranslation("phone.circle.outside")));
            circle.add(primary("come-in", getTranslation("phone.circle.come-in"), voice::comeIn));
            circle.add(note(getTranslation("phone.circle.come-in.help")));
        } else {
            circle.add(number(now), card(now), mates(now));
            if (now.next() != null) circle.add(note(getTranslation("phone.circle.next." + now.next())));
        }
    }

    /// What somebody does now comes before what the block says in general: on a small phone there is room for one.
    private void first() {
        if (indexOf(circle) == HEAD) return;
        addComponentAtIndex(HEAD, circle);
        addComponentAtIndex(HEAD + 1, countdown);
    }

    private Div number(PhoneCircle now) {
        var number = new Span(getTranslation("phone.circle.number", now.number()));
        number.addClassName("number");
        var turn = new Span(
                now.running()
                        ? getTranslation("phone.circle.turn", now.turn(), now.turns())
                        : getTranslation("phone.circle.find"));
        turn.addClassName("muted");
        var head = new Div(number, turn);
        head.addClassName("head");
        return head;
    }

    private Div card(PhoneCircle now) {
        var card = new Div(
                new H2(getTranslation("phone.circle." + now.own())),
                new Paragraph(getTranslation("phone.circle." + now.own() + ".help")));
        card.addClassNames("part-card", now.own().name().toLowerCase(Locale.ROOT));
        return card;
    }

    private UnorderedList mates(PhoneCircle now) {
        var list = new UnorderedList();
        list.addClassName("mates");
        for (var mate : now.mates()) {
            var item = new ListItem(getTranslation("phone.circle.mate." + mate.part(), mate.name()));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        }
        return list;
    }
}

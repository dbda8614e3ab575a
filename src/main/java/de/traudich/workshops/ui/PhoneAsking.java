package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Round;

/// The card for the pocket while somebody is out: their sentence, the time, one button.
final class PhoneAsking extends PhonePanel {

    private final PhoneHand hand;
    private final Countdown countdown = new Countdown();
    private final Paragraph sentence = new Paragraph();
    private final Div own = new Div();
    private final Paragraph paused = note(getTranslation("phone.asking.paused"));
    private PhoneStep.Asking step;

    PhoneAsking(PhoneStep.Asking step, PhoneHand hand) {
        super("asking");
        this.hand = hand;
        this.step = step;
        var ask = step.ask().id();
        var title = title(getTranslation("phone.asking"));
        title.addClassName("visually-hidden");
        add(
                title,
                clock(),
                own(),
                breath(),
                beside(),
                foot(
                        primary("asked", getTranslation("phone.asked"), () -> hand.asked(ask)),
                        new PhoneReasons(this, reason -> hand.notAsked(ask, reason))));
        show();
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Asking later)
                || !later.ask().id().equals(step.ask().id())) return false;
        if (!later.equals(step)) {
            step = later;
            show();
        }
        return true;
    }

    @Override
    void wake() {
        show();
    }

    private void show() {
        Round round = step.round();
        countdown.show(round.left(hand.now()), round.paused());
        paused.setVisible(round.paused());
        own.setVisible(!step.ask().opening().isEmpty());
        sentence.setText(getTranslation("phone.quote", step.ask().opening()));
    }

    private Div clock() {
        countdown
                .saying(120, getTranslation("countdown.120"))
                .saying(60, getTranslation("countdown.60"))
                .saying(10, getTranslation("countdown.10"));
        var calm = note(getTranslation("phone.asking.calm"));
        calm.addClassName("calm");
        var over = note(getTranslation("phone.asking.over"));
        over.addClassName("over");
        paused.addClassName("paused");
        var clock = new Div(countdown, paused, calm, over);
        clock.addClassName("clock");
        return clock;
    }

    private Div own() {
        var label = new Span(getTranslation("phone.opening"));
        label.addClassName("eyebrow");
        sentence.addClassName("keep-lines");
        own.addClassName("own-sentence");
        own.add(label, sentence);
        return own;
    }

    private Div beside() {
        var beside = new Div(new PhoneAwake(), PhoneField.link(this));
        beside.addClassName("beside");
        return beside;
    }

    private Component breath() {
        var svg = new Svg("""
                <svg viewBox="-26 -26 52 52" aria-hidden="true"><circle class="edge" r="24" stroke-width="2"/>\
                <circle class="halo" r="15"/><circle class="core" r="9"/></svg>""");
        var words = new Paragraph(getTranslation("phone.asking.breath"));
        words.addClassNames("muted", "keep-lines");
        var breath = new Div(svg, words);
        breath.addClassName("breath");
        return breath;
    }
}

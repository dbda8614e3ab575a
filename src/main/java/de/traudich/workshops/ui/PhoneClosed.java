package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Stage;
import de.traudich.shared.Language;
import de.traudich.workshops.Commitment;
import java.util.LinkedHashMap;
import java.util.List;

/// After the workshop: thanks, the own results, and the answers that may still come.
final class PhoneClosed extends PhonePanel {

    private final PhoneHand hand;
    private final PhoneStep.Closed step;
    private final PhoneResolved resolutions;

    PhoneClosed(PhoneStep.Closed step, PhoneHand hand, PhoneVoice voice) {
        super("closed");
        this.hand = hand;
        this.step = step;
        var resolved = voice.pledge().all();
        resolutions = new PhoneResolved(resolved, hand);
        var rounds = new Div();
        rounds.addClassName("rounds");
        for (var turn : step.turns()) {
            var ask = turn.ask();
            if (ask != null) rounds.add(row(turn, ask));
        }
        var open = step.turns().stream().anyMatch(PhonePicture.Turn::open);
        add(
                title(getTranslation("phone.closed", step.name())),
                note(getTranslation("phone.closed.title", step.title())),
                rounds,
                resolutions);
        together(voice, resolved);
        add(note(getTranslation(open ? "phone.closed.open" : "phone.closed.bye")));
        hand.keepAll().ifPresent(keep -> add(foot(keep)));
    }

    @Override
    boolean follow(PhoneStep next) {
        return next.equals(step);
    }

    @Override
    void told(Ask ask) {
        resolutions.told(ask);
    }

    private void together(PhoneVoice voice, List<Commitment> resolved) {
        var circle = step.buddies().circle();
        if (circle == null) return;
        var asks = new LinkedHashMap<AskId, String>();
        for (var one : resolved) {
            if (one.ask() != null) asks.put(one.ask(), resolved.size() == 1 ? "" : name(one));
        }
        var box = new Div(
                new H2(getTranslation("phone.buddy.title")),
                new PhoneTogether(voice, step.buddies(), circle, asks, () -> {}));
        box.addClassName("resolved");
        add(box);
    }

    private String name(Commitment one) {
        var whom = one.words().whom();
        return whom.isEmpty() ? getTranslation("today.own") : whom;
    }

    private Component row(PhonePicture.Turn turn, Ask ask) {
        var title =
                new Span(turn.round().exercise().in(Language.of(getLocale())).title());
        title.addClassName("name");
        var words = new Div(title, new Span(PhoneWords.withExpectation(ask)));
        var row = new NativeButton();
        row.setId("round-" + turn.round().number());
        row.addClassName("round-row");
        row.add(PhoneWords.mark(ask), words);
        row.setEnabled(turn.open() || ask.outcome() != null || inGrace(ask));
        row.addClickListener(_ -> hand.lookAt(ask.id()));
        return row;
    }

    private boolean inGrace(Ask ask) {
        return ask.stage() != Stage.NOT_ASKED
                && ask.until() != null
                && hand.now().isBefore(ask.until());
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.shared.Language;
import java.util.List;

/// Answers of earlier rounds that may still come. One tap enters them.
final class PhoneOpen extends Div {

    private final PhoneHand hand;
    private List<PhonePicture.Turn> shown = List.of();

    PhoneOpen(PhoneHand hand) {
        this.hand = hand;
        addClassName("still-open");
    }

    void show(List<PhonePicture.Turn> open) {
        if (open.equals(shown)) return;
        shown = open;
        removeAll();
        open.forEach(turn -> {
            var ask = turn.ask();
            if (ask != null) add(row(turn, ask));
        });
    }

    private NativeButton row(PhonePicture.Turn turn, Ask ask) {
        var round = turn.round();
        var title = round.exercise().in(Language.of(getLocale())).title();
        var row = new NativeButton();
        row.setId("open-" + round.number());
        row.addClassName("round-row");
        row.add(OutcomeMark.open(), new Span(getTranslation("phone.still-open", round.number(), title)));
        row.addClickListener(_ -> hand.lookAt(ask.id()));
        return row;
    }
}

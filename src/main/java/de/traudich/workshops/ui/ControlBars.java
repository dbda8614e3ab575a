package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.Tally;

/// Where the room is: preparing, asking, back.
final class ControlBars extends Div {

    private final Numeral preparing = Numeral.solid("0", "").ink();
    private final Numeral out = Numeral.solid("0", "");
    private final Numeral back = Numeral.solid("0", "").ink();

    ControlBars() {
        addClassName("bars");
        add(bar("preparing", preparing), bar("out", out), bar("back", back));
    }

    private Div bar(String what, Numeral number) {
        var bar = new Div(number, new Span(getTranslation("control.bar." + what)));
        bar.setId("bar-" + what);
        bar.addClassNames("bar", what);
        return bar;
    }

    void show(Tally tally) {
        preparing.show(String.valueOf(tally.preparing()), "");
        out.show(String.valueOf(tally.out()), "");
        back.show(String.valueOf(tally.answered() + tally.waiting() + tally.notAsked()), "");
    }
}

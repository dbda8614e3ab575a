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

    private final Span still = new Span();

    ControlBars() {
        addClassName("bars");
        add(
                bar("preparing", preparing, still),
                bar("out", out, new Span(words("out"))),
                bar("back", back, new Span(words("back"))));
    }

    private Div bar(String what, Numeral number, Span words) {
        var bar = new Div(number, words);
        bar.setId("bar-" + what);
        bar.addClassNames("bar", "bar-" + what);
        return bar;
    }

    private String words(String what) {
        return getTranslation("control.bar." + what);
    }

    /// Once the round is over, who never left prepares no longer.
    void show(Tally tally, boolean over) {
        still.setText(words(over ? "silent" : "preparing"));
        preparing.show(String.valueOf(tally.preparing()), "");
        out.show(String.valueOf(tally.out()), "");
        back.show(String.valueOf(tally.answered() + tally.waiting() + tally.notAsked()), "");
    }
}

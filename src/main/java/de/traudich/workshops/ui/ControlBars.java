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
    private final Span away = new Span();
    private final Span home = new Span();

    ControlBars() {
        addClassName("bars");
        add(bar("preparing", preparing, still), bar("out", out, away), bar("back", back, home));
    }

    private Div bar(String what, Numeral number, Span words) {
        var bar = new Div(number, words);
        bar.setId("bar-" + what);
        bar.addClassNames("bar", "bar-" + what);
        return bar;
    }

    /// Once the round is over, who never left prepares no longer.
    void show(Tally tally, boolean over) {
        show(preparing, still, over ? "silent" : "preparing", tally.preparing());
        show(out, away, "out", tally.out());
        show(back, home, "back", tally.answered() + tally.waiting() + tally.notAsked());
    }

    private void show(Numeral number, Span words, String what, int count) {
        number.show(String.valueOf(count), "");
        words.setText(getTranslation("control.bar." + what, count));
    }
}

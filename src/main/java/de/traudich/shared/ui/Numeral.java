package de.traudich.shared.ui;

import com.vaadin.flow.component.html.Span;

/// A big number: hollow when it is imagined, solid when it happened. Always with words beside it.
public final class Numeral extends Span {

    private Numeral(String value, String unit, String kind) {
        addClassNames("numeral", "td-num", kind);
        show(value, unit);
    }

    public static Numeral hollow(String value, String unit) {
        return new Numeral(value, unit, "td-num-hollow");
    }

    public static Numeral solid(String value, String unit) {
        return new Numeral(value, unit, "td-num-solid");
    }

    public Numeral fear() {
        addClassName("fear");
        return this;
    }

    /// A count that is no result: text colour instead of orange.
    public Numeral ink() {
        addClassName("ink");
        return this;
    }

    public void show(String value, String unit) {
        removeAll();
        add(value);
        if (!unit.isEmpty()) {
            var small = new Span(unit);
            small.addClassName("unit");
            add(small);
        }
    }
}

package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// A picture with one sentence for who does not see it and a table for who wants the numbers.
final class Chart extends Div {

    private final Div plot;

    Chart(String kind, Svg picture, String sentence, ChartTable table) {
        this("img", kind, picture, sentence, table);
    }

    /// Pressed anywhere, it presses the link of this id.
    Chart opening(String id) {
        plot.getElement().setAttribute("data-link", id);
        return this;
    }

    /// A picture whose marks speak for themselves, one by one.
    static Chart ofMarks(String kind, Svg picture, String sentence, ChartTable table) {
        return new Chart("group", kind, picture, sentence, table);
    }

    private Chart(String role, String kind, Svg picture, String sentence, ChartTable table) {
        addClassNames("chart", kind);
        plot = new Div(picture);
        plot.addClassName("plot");
        plot.getElement().setAttribute("role", role);
        plot.getElement().setAttribute("aria-label", sentence);
        if (picture instanceof Drawing drawing) {
            table.of("chart " + kind, sentence, List.of(new ChartFile.Part("", "", drawing)));
        }
        add(plot, table);
    }
}

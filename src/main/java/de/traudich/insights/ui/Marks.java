package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import de.traudich.insights.Mark;

/// Where the marks of a page lead: to the asks behind them, over the same selection.
record Marks(InsightsAddress address, InsightWords words) {

    String to(Mark mark) {
        return address.behind(mark.word(), null).location().getPathWithQueryParameters();
    }

    /// By this id a mark in a picture finds the link it stands for.
    static String id(Mark mark) {
        return "to-" + mark.word().replace('.', '-');
    }

    /// The first cell of a table's row.
    Anchor link(Mark mark, String text) {
        var link = named(mark, text);
        link.setId(id(mark));
        return link;
    }

    /// Beside the one in the table.
    Anchor named(Mark mark, String text) {
        var link = new Anchor(to(mark), text);
        link.addClassName("mark-link");
        link.setAriaLabel(words.say("analytics.behind.open", text));
        return link;
    }
}

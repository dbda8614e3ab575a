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

    /// In a table, as a rule the first cell of a row.
    Anchor link(Mark mark, String text) {
        return link(mark, text, text);
    }

    /// @param spoken what the text alone does not say
    Anchor link(Mark mark, String text, String spoken) {
        var link = named(mark, text, spoken);
        link.setId(id(mark));
        return link;
    }

    /// As many asks as it says.
    Anchor all(Mark mark, String name, int asks) {
        var text = words.say("analytics.behind.all", asks);
        return link(mark, text, name + ", " + text);
    }

    /// Beside the one in the table.
    Anchor named(Mark mark, String text) {
        return named(mark, text, text);
    }

    private Anchor named(Mark mark, String text, String spoken) {
        var link = new Anchor(to(mark), text);
        link.addClassName("mark-link");
        link.setAriaLabel(words.say("analytics.behind.open", spoken));
        return link;
    }
}

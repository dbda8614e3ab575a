package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.TodayItem;

/// One ask in a list; all of the line leads to it.
final class AskLine extends ListItem {

    AskLine(TodayItem item, TodayWords words) {
        var id = item.ask().id().value().toString();
        var link = new RouterLink(words.title(item), AskView.class, new RouteParameters("id", id));
        link.setId("ask-" + id);
        link.addClassName("strong");
        var more = new Span(words.whom(item));
        more.addClassNames("muted", "small");
        more.setVisible(!more.getText().isEmpty());
        var grow = new Div(link, more);
        grow.addClassName("grow");
        var state = new Span(words.state(item));
        state.addClassName("word");
        var day = new Span(words.day(item));
        day.addClassNames("muted", "small", "day");
        TodayList.news(item).ifPresent(grow::add);
        addClassName("ask-line");
        add(TodayList.mark(item), grow, state, day);
    }
}

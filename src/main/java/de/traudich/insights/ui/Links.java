package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;

/// Names to choose from, each a link that keeps what is selected otherwise.
final class Links extends Section {

    /// @param kind what is chosen, as keys and ids have it
    /// @param href of a name's key
    <K> Links(String kind, Map<K, String> names, Function<K, String> href, InsightWords words) {
        addClassNames("card", "stack", "choices");
        setId(kind + "-choices");
        var list = new UnorderedList();
        list.addClassName("choice-links");
        names.forEach((key, name) -> {
            var link = new Anchor(href.apply(key), name);
            link.setId("choose-" + key);
            link.addClassName("plain-link");
            list.add(new ListItem(link));
        });
        add(new H2(words.say("analytics.choose." + kind)), list);
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.workshops.Scene;
import java.util.List;

/// What people released to the wall, without their names. The coach can take a sentence down and put it back.
final class ControlQuotes extends Section {

    private final ControlDesk desk;
    private final UnorderedList list = new UnorderedList();
    private List<Scene.Quote> shown = List.of();

    ControlQuotes(ControlDesk desk) {
        this.desk = desk;
        setId("quotes");
        addClassName("quotes");
        add(new H3(getTranslation("control.quotes")), list);
    }

    void show(List<Scene.Quote> quotes) {
        setVisible(!quotes.isEmpty());
        if (!quotes.equals(shown)) {
            shown = quotes;
            list.removeAll();
            quotes.forEach(quote -> list.add(item(quote)));
        }
    }

    private ListItem item(Scene.Quote quote) {
        var text = new Span(getTranslation("control.quote", quote.text()));
        text.addClassName("keep-lines");
        var toggle = new Button(
                getTranslation(quote.hidden() ? "control.quote.back" : "control.quote.off"),
                _ -> desk.hideQuote(quote.ask(), !quote.hidden()));
        toggle.setId("quote-" + quote.ask().value());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var item = new ListItem(text, toggle);
        item.setClassName("hidden-quote", quote.hidden());
        return item;
    }
}

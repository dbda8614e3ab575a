package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/// Search, and how far an ask is. Says what is looked for whenever that changes.
final class AskFilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<AskFilter.State> state = new Select<>();
    private final Consumer<AskFilter> changed;
    private boolean showing;

    AskFilterBar(Consumer<AskFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("search");
        text.setAriaLabel(getTranslation("asks.search"));
        text.setPlaceholder(getTranslation("asks.search"));
        text.setPrefixComponent(new SvgIcon("app/icons/search.svg"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.addValueChangeListener(_ -> tell());
        state.setId("state");
        state.setAriaLabel(getTranslation("asks.state"));
        state.setItems(AskFilter.State.values());
        state.setItemLabelGenerator(one -> getTranslation("asks.state." + one.path()));
        state.setValue(AskFilter.State.ALL);
        state.addValueChangeListener(_ -> tell());
        add(text, state);
    }

    void show(AskFilter filter) {
        showing = true;
        text.setValue(filter.text());
        state.setValue(filter.state());
        showing = false;
    }

    private void tell() {
        if (!showing) changed.accept(new AskFilter(text.getValue(), state.getValue()));
    }
}

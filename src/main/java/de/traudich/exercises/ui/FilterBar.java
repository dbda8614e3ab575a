package de.traudich.exercises.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import java.util.List;
import java.util.function.Consumer;

/// Search and filters of the library. Says what is looked for whenever that changes.
final class FilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<ExerciseFilter.Level> level = select("level", List.of(ExerciseFilter.Level.values()));
    private final Select<Brake> brake = select("brake", List.of(Brake.RESTRAINT, Brake.AWE));
    private final Select<Channel> channel = select("channel", List.of(Channel.values()));
    private final Checkbox inWorkshop = new Checkbox(getTranslation("exercises.filter.workshop"));
    private final Consumer<ExerciseFilter> changed;
    private boolean showing;

    FilterBar(Consumer<ExerciseFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("search");
        text.setAriaLabel(getTranslation("exercises.search"));
        text.setPlaceholder(getTranslation("exercises.search"));
        text.setPrefixComponent(new SvgIcon("app/icons/search.svg"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        inWorkshop.setId("in-workshop");
        text.addValueChangeListener(_ -> tell());
        inWorkshop.addValueChangeListener(_ -> tell());
        add(text, level, brake, channel, inWorkshop);
    }

    void show(ExerciseFilter filter) {
        showing = true;
        text.setValue(filter.text());
        level.setValue(filter.level());
        brake.setValue(filter.brake());
        channel.setValue(filter.channel());
        inWorkshop.setValue(filter.inWorkshop());
        showing = false;
    }

    private <E extends Enum<E>> Select<E> select(String what, List<E> values) {
        var select = new Select<E>();
        select.setId(what);
        select.setAriaLabel(getTranslation("exercises.filter." + what));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("exercises.filter." + what + ".all"));
        select.setPlaceholder(getTranslation("exercises.filter." + what + ".all"));
        select.setItemLabelGenerator(
                value -> value == null ? getTranslation("exercises.filter." + what + ".all") : word(what, value));
        select.addValueChangeListener(_ -> tell());
        return select;
    }

    private String word(String what, Enum<?> value) {
        return getTranslation(what + "." + value);
    }

    private void tell() {
        if (!showing) {
            changed.accept(new ExerciseFilter(
                    text.getValue(), level.getValue(), brake.getValue(), channel.getValue(), inWorkshop.getValue()));
        }
    }
}

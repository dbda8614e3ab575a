package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.AskNotes;
import de.traudich.coaching.TodayItem;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// The five steps as a bar: where one is, what is done, in any order.
final class StepNav extends Nav {

    private final Map<JourneyStep, NativeButton> buttons = new EnumMap<>(JourneyStep.class);
    private final Map<JourneyStep, Span> states = new EnumMap<>(JourneyStep.class);

    StepNav(Consumer<JourneyStep> go) {
        addClassName("step-nav");
        setAriaLabel(getTranslation("step.nav"));
        var list = new OrderedList();
        for (var step : JourneyStep.values()) {
            list.add(new ListItem(button(step, go)));
        }
        add(list);
    }

    private NativeButton button(JourneyStep step, Consumer<JourneyStep> go) {
        var name = new Span(getTranslation("step." + step.path() + ".short"));
        name.addClassName("strong");
        var number = new Span(String.valueOf(step.ordinal() + 1));
        number.addClassName("number");
        var state = new Span();
        state.addClassNames("muted", "state");
        var button = new NativeButton();
        button.setId("go-" + step.path());
        button.add(number, name, state);
        button.addClickListener(_ -> go.accept(step));
        buttons.put(step, button);
        states.put(step, state);
        return button;
    }

    void show(TodayItem item, AskNotes notes, JourneyStep current) {
        buttons.forEach((step, button) -> {
            var done = step.done(item, notes);
            button.setClassName("done", done);
            button.setClassName("current", step == current);
            button.getElement().setAttribute("aria-current", step == current ? "step" : "false");
        });
        states.forEach((step, state) -> state.setText(state(step, item, notes)));
    }

    private String state(JourneyStep step, TodayItem item, AskNotes notes) {
        var prediction = item.ask().prediction();
        var open = getTranslation("step.open");
        return switch (step) {
            case PERSON ->
                notes.setting().whom().isEmpty() ? open : notes.setting().whom();
            case EXPECTATION ->
                prediction == null
                        ? open
                        : getTranslation(
                                "step.expectation.state",
                                prediction.yes().value(),
                                prediction.fear().value());
            case HOMEWORK -> {
                var parts = notes.homework().parts();
                yield parts == 0 ? open : getTranslation("step.homework.state", parts);
            }
            case DRAFT -> notes.draft().isEmpty() ? open : getTranslation("step.draft.state");
            case ASK -> getTranslation("step.ask." + item.ask().stage());
        };
    }
}

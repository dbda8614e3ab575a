package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// Lists the keys, and switches them off for who needs them for something else.
final class ControlHelp extends Dialog {

    private static final List<String> KEYS =
            List.of("pause", "next", "back", "plus", "minus", "board", "help", "close");

    ControlHelp(boolean on, Consumer<Boolean> switched) {
        setId("keys-help");
        addClassName("keys-help");
        setHeaderTitle(getTranslation("control.keys"));
        var list = new DescriptionList();
        KEYS.forEach(key -> list.add(term(key), meaning(key)));
        var toggle = new Checkbox(getTranslation("control.keys.on"), on);
        toggle.setId("keys-on");
        toggle.addValueChangeListener(change -> switched.accept(change.getValue()));
        var note = new Paragraph(getTranslation("control.keys.note"));
        note.addClassNames("muted", "small");
        add(list, note, toggle);
        var close = new Button(getTranslation("control.keys.done"), _ -> close());
        close.setId("keys-close");
        getFooter().add(close);
    }

    private DescriptionList.Term term(String key) {
        var term = new DescriptionList.Term();
        for (var name : getTranslation("control.keys." + key + ".name").split("\\|")) {
            var cap = new Span(name);
            cap.addClassName("key");
            term.add(cap);
        }
        return term;
    }

    private DescriptionList.Description meaning(String key) {
        return new DescriptionList.Description(getTranslation("control.keys." + key));
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.workshops.ui.PhoneBuddies.Name;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Names to tap. Of many only the first, and a field that finds the others: a phone in a room of two hundred
/// stays small.
final class PhoneBuddyNames extends Div {

    static final int MOST = 24;

    private final Consumer<Name> tap;
    private final TextField find = new TextField(getTranslation("phone.buddy.find"));
    private final Div names = new Div();
    private final Paragraph more = new Paragraph();
    private List<Name> open = List.of();

    PhoneBuddyNames(Consumer<Name> tap) {
        this.tap = tap;
        find.setId("buddy-find");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(_ -> draw());
        names.addClassName("names");
        more.setId("buddy-more");
        more.addClassName("note");
        more.getElement().setAttribute("role", "status");
        addClassName("buddies");
        add(find, names, more);
        draw();
    }

    void show(List<Name> now) {
        if (now.equals(open)) return;
        open = now;
        draw();
    }

    private void draw() {
        var wanted = find.getValue().strip().toLowerCase(Locale.ROOT);
        var found = open.stream()
                .filter(name -> name.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        find.setVisible(open.size() > MOST || !wanted.isEmpty());
        names.removeAll();
        found.stream().limit(MOST).map(this::button).forEach(names::add);
        more.setVisible(found.isEmpty() && !wanted.isEmpty() || found.size() > MOST);
        more.setText(
                found.isEmpty()
                        ? getTranslation("phone.buddy.none")
                        : getTranslation("phone.buddy.more", found.size() - MOST));
    }

    private Button button(Name name) {
        var button = new Button(name.name(), _ -> tap.accept(name));
        button.setId("buddy-" + name.id().value());
        return button;
    }
}

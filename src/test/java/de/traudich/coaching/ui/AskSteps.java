package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Asks;
import de.traudich.asks.Noting;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Miriam, with an ask of her own idea that lies open before her.
abstract class AskSteps extends ViewTest {

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    Noting noting;

    @Autowired
    Asks asks;

    Person ute;
    Person miriam;
    AskId ask;

    @BeforeEach
    void anIdeaOfHerOwn() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
        ask = today.begin(miriam);
    }

    final void open(String step) {
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate("asks/" + ask.value() + "/" + step);
    }

    final AskNotes notes() {
        return noting.read(miriam, ask);
    }

    static void press(String id) {
        var button = _get(NativeButton.class, spec -> spec.withId(id));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    static <C extends Component> C the(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    /// Rules whose hints are shown.
    static List<String> hints() {
        return _find(ListItem.class).stream()
                .flatMap(item -> item.getId().stream())
                .toList();
    }

    /// As if it came from the browser.
    static <C extends AbstractField<C, V>, V> void type(C field, V value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.people.Person;
import java.util.stream.Collectors;

/// Who leads this workshop beside its coach.
final class ControlTeam extends Dialog {

    private final ControlCare care;
    private final CheckboxGroup<Person> team = new CheckboxGroup<>(getTranslation("control.team.who"));

    ControlTeam(ControlCare care) {
        this.care = care;
        setId("team");
        addClassName("control-team");
        setHeaderTitle(getTranslation("control.team"));
        var possible = care.possible();
        var chosen = care.chosen();
        team.setId("team-people");
        team.setItems(possible);
        team.setItemLabelGenerator(Person::name);
        team.setValue(possible.stream().filter(one -> chosen.contains(one.id())).collect(Collectors.toSet()));
        team.setVisible(!possible.isEmpty());
        var about = new Paragraph(getTranslation(possible.isEmpty() ? "control.team.nobody" : "control.team.about"));
        about.addClassName("muted");
        add(about, team);
        buttons(!possible.isEmpty());
    }

    private void buttons(boolean some) {
        var save = new Button(getTranslation("control.team.save"), _ -> save());
        save.setId("team-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(some);
        var close = new Button(getTranslation("control.cancel"), _ -> close());
        close.setId("team-close");
        getFooter().add(close, save);
    }

    private void save() {
        care.choose(team.getValue().stream().map(Person::id).collect(Collectors.toSet()));
        close();
    }
}

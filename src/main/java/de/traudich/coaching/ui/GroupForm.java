package de.traudich.coaching.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Group;
import de.traudich.people.PersonId;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.ChoiceWords;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Mending;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A group's name and who is in it.
final class GroupForm extends Div {

    private final TextField name = new TextField(getTranslation("group.name"));
    private final MultiSelectComboBox<Coachee> members = new MultiSelectComboBox<>(getTranslation("group.members"));
    private final List<Coachee> coachees;

    /// The key tells the controls of several forms on one page apart.
    GroupForm(List<Coachee> coachees, String key) {
        this.coachees = coachees;
        addClassNames("group-form", "stack");
        name.setId("name-" + key);
        name.setManualValidation(true);
        name.setPlaceholder(getTranslation("group.name.example"));
        ChoiceWords.speak(members);
        members.setId("members-" + key);
        members.setItems(coachees);
        members.setItemLabelGenerator(Coachee::name);
        members.setPlaceholder(getTranslation("recipients.choose"));
        add(name, members);
    }

    void show(Group group) {
        var in = group.members().stream().map(Group.Member::id).collect(Collectors.toSet());
        name.setValue(group.name());
        name.setInvalid(false);
        members.setValue(coachees.stream().filter(one -> in.contains(one.id())).collect(Collectors.toSet()));
    }

    /// False after it has said what is missing.
    boolean holds() {
        if (PlainText.line(name.getValue()).isEmpty()) {
            refuse(getTranslation("group.name.missing"));
            return false;
        }
        return Limit.holds(name, Group.NAME_MAX);
    }

    void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        Mending.lead(name);
    }

    String name() {
        return name.getValue();
    }

    Set<PersonId> members() {
        return members.getValue().stream().map(Coachee::id).collect(Collectors.toSet());
    }

    void clear() {
        name.clear();
        members.clear();
    }
}

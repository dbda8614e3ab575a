package de.traudich.coaching.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Group;
import de.traudich.coaching.Recipients;
import de.traudich.shared.ui.ChoiceWords;
import de.traudich.shared.ui.Mending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// For whom: coachees, and groups where the coach has any.
final class RecipientFields extends Div {

    private final MultiSelectComboBox<Coachee> coachees =
            new MultiSelectComboBox<>(getTranslation("recipients.coachees"));
    private final MultiSelectComboBox<Group> groups = new MultiSelectComboBox<>(getTranslation("recipients.groups"));
    private final List<Coachee> someone;
    private final List<Group> some;

    RecipientFields(List<Coachee> someone, List<Group> some) {
        this.someone = someone;
        this.some = some;
        addClassNames("recipients", "stack");
        coachees.setId("coachee");
        coachees.setManualValidation(true);
        coachees.setItems(someone);
        coachees.setItemLabelGenerator(Coachee::name);
        coachees.setPlaceholder(getTranslation("recipients.choose"));
        groups.setId("group");
        groups.setManualValidation(true);
        groups.setItems(some);
        groups.setItemLabelGenerator(one ->
                getTranslation("recipients.group", one.name(), one.members().size()));
        groups.setPlaceholder(getTranslation("recipients.choose"));
        groups.addValueChangeListener(_ -> coachees.setInvalid(false));
        groups.setVisible(!some.isEmpty());
        ChoiceWords.speak(coachees);
        ChoiceWords.speak(groups);
        add(coachees, groups);
    }

    void chooseCoachee(String id) {
        someone.stream().filter(one -> is(one.id().value(), id)).findFirst().ifPresent(coachees::select);
    }

    void chooseGroup(String id) {
        some.stream().filter(one -> is(one.id().value(), id)).findFirst().ifPresent(groups::select);
    }

    private static boolean is(UUID one, String typed) {
        return one.toString().equals(typed);
    }

    /// Empty after it has said that somebody is missing.
    Optional<Recipients> read() {
        var nobody = coachees.isEmpty() && groups.isEmpty();
        coachees.setErrorMessage(getTranslation("recipients.missing"));
        coachees.setInvalid(nobody);
        Mending.lead(coachees);
        return nobody
                ? Optional.empty()
                : Optional.of(new Recipients(
                        coachees.getValue().stream().map(Coachee::id).collect(Collectors.toSet()),
                        groups.getValue().stream().map(Group::id).collect(Collectors.toSet())));
    }

    /// The name to say where exactly one person was chosen.
    Optional<String> onlyName() {
        return groups.isEmpty() && coachees.getValue().size() == 1
                ? coachees.getValue().stream().map(Coachee::name).findFirst()
                : Optional.empty();
    }

    void clear() {
        coachees.clear();
        groups.clear();
    }
}

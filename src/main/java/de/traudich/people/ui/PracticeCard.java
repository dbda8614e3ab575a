package de.traudich.people.ui;

import com.vaadin.flow.component.Component;
import de.traudich.people.Person;

/// What other modules show the owner of a practice beside its members.
public interface PracticeCard {

    Component card(Person owner);
}

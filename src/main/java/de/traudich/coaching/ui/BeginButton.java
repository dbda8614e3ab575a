package de.traudich.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.coaching.Today;
import de.traudich.people.Person;

/// Begins an ask of one's own and leads to its first step. A double tap begins one.
final class BeginButton extends Button {

    BeginButton(Person me, Today today) {
        super(new SvgIcon("app/icons/plus.svg"));
        setText(getTranslation("today.begin"));
        setId("begin");
        setDisableOnClick(true);
        addClickListener(_ -> UI.getCurrent().navigate(AskView.path(today.begin(me), JourneyStep.PERSON)));
    }
}

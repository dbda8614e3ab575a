package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.traudich.asks.Ask;
import de.traudich.workshops.Commitment;
import java.util.List;

/// What somebody resolved, after the workshop: a guest has no other page where it stands.
final class PhoneResolved extends Div {

    private final List<PhoneResolution> resolutions;

    PhoneResolved(List<Commitment> commitments, PhoneHand hand) {
        resolutions =
                commitments.stream().map(one -> new PhoneResolution(one, hand)).toList();
        setId("resolved");
        addClassName("resolved");
        setVisible(!resolutions.isEmpty());
        add(new H2(getTranslation("phone.closed.resolved")));
        resolutions.forEach(this::add);
    }

    void told(Ask ask) {
        resolutions.forEach(one -> one.told(ask));
    }
}

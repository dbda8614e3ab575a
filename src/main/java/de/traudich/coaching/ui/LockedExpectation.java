package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Expectation;

/// What was expected, as it stood when somebody was asked. A remark on it belongs to what came of it.
final class LockedExpectation extends Section {

    LockedExpectation(Expectation expectation) {
        addClassNames("note-step", "stack", "expectation");
        setId("step-expectation");
        var locked = new Paragraph(getTranslation("step.expectation.locked"));
        locked.addClassName("well");
        add(new H2(getTranslation("step.expectation")), locked, facts(expectation));
    }

    private DescriptionList facts(Expectation expectation) {
        var facts = new DescriptionList();
        fact(facts, "notes.dread", expectation.dread());
        var dread = expectation.dreadChance();
        fact(facts, "notes.dread-chance", dread == null ? "" : dread.value() + "\u202f%");
        var days = expectation.horizonDays();
        fact(facts, "notes.horizon", days == null ? "" : getTranslation("notes.horizon.days", days));
        fact(facts, "notes.belief", expectation.belief());
        var before = expectation.beliefBefore();
        fact(facts, "notes.belief-before", before == null ? "" : before.value() + "\u202f%");
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}

package de.traudich.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;

/// Friendly sentences at the point of typing: what does not belong here, and what to do instead. Read aloud when they
/// come; empty it takes no room, and drawn anew only when they differ.
public final class Caution extends Div {

    private List<String> said = List.of();

    public Caution(String id) {
        setId(id);
        addClassName("caution");
        getElement().setAttribute("role", "status");
    }

    /// @param key of the sentences, before the name of each constant
    public void say(String key, Collection<? extends Enum<?>> what) {
        var sentences = what.stream().map(one -> getTranslation(key + one)).toList();
        if (!sentences.equals(said)) {
            said = sentences;
            removeAll();
            said.forEach(sentence -> add(new Paragraph(sentence)));
        }
    }
}

package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.coaching.Strain;
import java.util.List;

/// Kind words when asking costs too much: what was seen, and what else there is. It locks nothing and leaves by
/// itself.
final class CareNote extends Section {

    private final Div seen = new Div();

    /// @param elsewhere the smaller steps are on another page
    CareNote(Coaches coaches, boolean elsewhere) {
        setId("care");
        addClassNames("well", "care");
        var smaller = link("care-smaller", "ladder", "care.smaller");
        smaller.setVisible(elsewhere);
        var ways = new Div(smaller, link("care-help", "help", "care.help"));
        ways.addClassNames("row", "ways");
        var advice = coaches.isEmpty() ? getTranslation("care.alone") : getTranslation("care.coach", coaches.anyOf());
        add(new H2(getTranslation("care.title")), seen, new Paragraph(advice));
        if (!elsewhere) add(new Paragraph(getTranslation("care.suggestions")));
        add(ways);
        setVisible(false);
    }

    private Anchor link(String id, String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setId(id);
        link.addClassName("button-link");
        return link;
    }

    void show(List<Strain> strains) {
        seen.removeAll();
        strains.forEach(strain -> seen.add(new Paragraph(words(strain))));
        setVisible(!strains.isEmpty());
    }

    private String words(Strain strain) {
        return switch (strain) {
            case Strain.Peak(var fear) -> getTranslation("care.peak", fear);
            case Strain.Avoided(var times) -> getTranslation("care.avoided", times);
            case Strain.HighFear(var times, var least) -> getTranslation("care.high-fear", times, least);
        };
    }
}

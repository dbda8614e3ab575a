package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Quality;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How good the relationship is in the person's own eyes: three ratings, kept as they are chosen, and a
/// small picture.
final class QualityPanel extends Section {

    private final Function<Quality, OptionalInt> rate;
    private final RadioButtonGroup<Integer> trust;
    private final RadioButtonGroup<Integer> reciprocity;
    private final RadioButtonGroup<Integer> use;
    private final Div picture = new Div();

    QualityPanel(Contact contact, LocalDate today, Function<Quality, OptionalInt> rate) {
        this.rate = rate;
        var quality = contact.quality();
        trust = rating("trust", quality.trust());
        reciprocity = rating("reciprocity", quality.reciprocity());
        use = rating("use", quality.use());
        addClassNames("card", "stack", "quality");
        var help = new Paragraph(getTranslation("quality.help"));
        help.addClassNames("muted", "small");
        var note = new Paragraph(getTranslation("quality.note"));
        note.addClassNames("muted", "small");
        add(new H2(getTranslation("quality.title")), help, trust, reciprocity, use, picture, note);
        show(quality.index(contact.touch().lastReal(), today));
    }

    private RadioButtonGroup<Integer> rating(String what, @Nullable Integer value) {
        var group = new RadioButtonGroup<Integer>(getTranslation("quality." + what));
        group.setId("quality-" + what);
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(1, 2, 3, 4, 5);
        group.setValue(value);
        group.addValueChangeListener(
                _ -> show(rate.apply(new Quality(trust.getValue(), reciprocity.getValue(), use.getValue()))));
        return group;
    }

    private void show(OptionalInt index) {
        picture.removeAll();
        index.ifPresent(value -> picture.add(
                new QualityPicture(value, getTranslation("quality.sentence", value)),
                new Paragraph(getTranslation("quality.sentence", value))));
    }
}

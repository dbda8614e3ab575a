package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Rhythm;
import de.traudich.people.Person;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A rhythm for everybody with a tag.
final class TagRhythmForm extends Details {

    private final Person me;
    private final Keeping keeping;
    private final Select<String> tag = new Select<>();
    private final RhythmFields rhythm = new RhythmFields("tag-");
    private final Paragraph said = new Paragraph();

    TagRhythmForm(Person me, Keeping keeping, List<String> tags) {
        this.me = me;
        this.keeping = keeping;
        setId("tag-rhythm");
        setSummaryText(getTranslation("touch.by-tag"));
        tag.setId("tag-of-rhythm");
        tag.setLabel(getTranslation("contacts.tag"));
        tag.setItems(tags);
        tag.setValue(tags.getFirst());
        tag.addValueChangeListener(_ -> showRhythm());
        said.addClassName("small");
        said.getElement().setAttribute("role", "status");
        var keep = new Button(getTranslation("touch.keep"), _ -> keep());
        keep.setId("tag-keep");
        var none = new Button(getTranslation("touch.by-tag.none"), _ -> set(null));
        none.setId("tag-none");
        var verbs = new Div(keep, none);
        verbs.addClassName("row");
        var help = new Paragraph(getTranslation("touch.by-tag.help"));
        help.addClassNames("muted", "small");
        var body = new Div(help, tag, rhythm, verbs, said);
        body.addClassNames("stack", "narrow");
        add(body);
        showRhythm();
    }

    private void showRhythm() {
        said.setText("");
        rhythm.show(keeping.tagRhythms(me).get(tag.getValue().toLowerCase(Locale.ROOT)));
    }

    private void keep() {
        rhythm.read().ifPresent(this::set);
    }

    private void set(@Nullable Rhythm chosen) {
        keeping.rhythm(me, tag.getValue(), chosen);
        rhythm.show(chosen);
        said.setText(getTranslation(chosen == null ? "touch.by-tag.gone" : "touch.by-tag.kept", tag.getValue()));
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Commitment;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Optional;

/// How many have resolved something and go on with somebody; on a press what those say who show it. Read then and
/// there: whoever takes it back is not in the next reading.
final class ControlResolved extends Div {

    private final ControlWall wall;
    private final Section section;
    private final Paragraph count = new Paragraph();
    private final Paragraph pairs = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    ControlResolved(ControlWall wall) {
        this.wall = wall;
        count.setId("resolved-count");
        count.addClassName("answered");
        count.getElement().setAttribute("role", "status");
        pairs.setId("paired");
        list.setId("resolved-shown");
        list.addClassName("words-said");
        var look = new Button(getTranslation("control.commit.look"), _ -> look());
        look.setId("resolved-look");
        section = new Section(new H3(getTranslation("control.commit.title")), count, pairs, look, list);
        section.setId("resolved");
        section.addClassName("block-answers");
    }

    /// Taken out where it does not belong: what is only hidden would stay in the browser.
    void show(Optional<BlockSight> now, int paired) {
        var sight = now.filter(one -> one.block().kind() == BlockKind.COMMIT);
        if (sight.isEmpty()) {
            list.removeAll();
            removeAll();
        } else if (section.getParent().isEmpty()) {
            add(section);
        }
        sight.ifPresent(one -> {
            count.setText(getTranslation("control.commit.count", one.answered(), one.joined()));
            pairs.setText(getTranslation("control.commit.paired", paired));
        });
    }

    private void look() {
        list.removeAll();
        var shown = wall.resolved();
        shown.forEach(one -> list.add(item(one)));
        if (shown.isEmpty()) list.add(new ListItem(new Span(getTranslation("control.commit.none"))));
    }

    private ListItem item(Commitment.Shown one) {
        var name = new Span(one.name());
        name.addClassName("word");
        var due = one.due();
        var words = due == null ? one.whom() : getTranslation("control.commit.by", one.whom(), day(due));
        return new ListItem(name, new Span(words));
    }

    private String day(LocalDate day) {
        return Language.of(getLocale()).day(day, FormatStyle.MEDIUM);
    }
}

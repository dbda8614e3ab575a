package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.shared.Language;
import de.traudich.workshops.Commitment;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;

/// What somebody resolved, to read after the workshop: a guest has no other page where it stands.
final class PhoneResolved extends Div {

    PhoneResolved(List<Commitment> commitments) {
        setId("resolved");
        addClassName("resolved");
        setVisible(!commitments.isEmpty());
        add(new H2(getTranslation("phone.closed.resolved")));
        commitments.forEach(one -> add(card(one.words())));
    }

    private Div card(Commitment.Words words) {
        var due = words.due();
        var card = new Div();
        card.addClassName("resolution");
        add(card, "strong", words.whom());
        add(card, "muted", due == null ? "" : getTranslation("phone.closed.due", day(due)));
        plan(card, "phone.commit.when", words.when());
        plan(card, "phone.commit.then", words.then());
        return card;
    }

    /// Apart from what it is called: some write the "if" themselves.
    private void plan(Div card, String label, String words) {
        if (words.isEmpty()) return;
        add(card, "muted", getTranslation(label));
        add(card, "keep-lines", words);
    }

    private static void add(Div card, String look, String words) {
        var line = new Paragraph(words);
        line.addClassName(look);
        line.getElement().setAttribute("dir", "auto");
        if (!words.isEmpty()) card.add(line);
    }

    private String day(LocalDate day) {
        return Language.of(getLocale()).day(day, FormatStyle.FULL);
    }
}

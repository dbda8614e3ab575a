package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.contacts.Importing.Line;
import de.traudich.contacts.Importing.State;
import java.util.List;
import java.util.Locale;

/// What a file would do, line by line: new and changed ones first.
final class ImportPreview extends Div {

    private static final int SHOWN = 100;

    ImportPreview() {
        addClassNames("card", "import-preview");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(List<Line> lines, int skipped) {
        removeAll();
        setVisible(true);
        var counts = new Paragraph(getTranslation(
                "import.counts", count(lines, State.NEW), count(lines, State.CHANGED), count(lines, State.UNCHANGED)));
        counts.setId("counts");
        counts.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("import.preview")), counts);
        note("import.skipped", skipped);
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.stream()
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .limit(SHOWN)
                .forEach(line -> list.add(item(line)));
        add(list);
        note("import.further", lines.size() - SHOWN);
    }

    private void note(String key, int number) {
        if (number > 0) {
            var note = new Paragraph(getTranslation(key, number));
            note.addClassNames("muted", "small");
            add(note);
        }
    }

    private static long count(List<Line> lines, State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private ListItem item(Line line) {
        var who = new Span(line.card().shown());
        who.addClassName("strong");
        var name = new Span(line.card().name());
        name.addClassNames("muted", "small");
        var words = new Div(who, name);
        words.addClassName("grow");
        var state = new Span(getTranslation("import.state." + line.state()));
        state.addClassNames("tag", line.state().name().toLowerCase(Locale.ROOT));
        return new ListItem(words, state);
    }
}

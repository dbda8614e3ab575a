package de.traudich.asks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.draft.DraftContext;
import de.traudich.asks.draft.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The findings beside the text: what, why, how well founded, and "keep it". No grade, no rewrite.
final class Hints extends Aside {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button again = new Button("");
    private final Consumer<Finding> keep;
    private List<Finding> shown = List.of();

    Hints(Consumer<Finding> keep, Runnable showKept) {
        this.keep = keep;
        addClassName("hints");
        setId("hints");
        var title = new H3(getTranslation("hints.title"));
        none.setId("no-hints");
        none.addClassName("muted");
        none.getElement().setAttribute("role", "status");
        again.setId("kept-hints");
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.addClickListener(_ -> showKept.run());
        add(title, none, list, again);
    }

    /// @param kept how many the writer means to keep
    void show(List<Finding> findings, DraftContext draft, int kept) {
        none.setText(getTranslation(draft.body().isBlank() ? "hints.nothing-yet" : "hints.none"));
        none.setVisible(findings.isEmpty());
        again.setText(getTranslation("hints.kept", kept));
        again.setVisible(kept > 0);
        if (!findings.equals(shown)) {
            shown = findings;
            list.removeAll();
            findings.forEach(finding -> list.add(line(finding)));
        }
    }

    private ListItem line(Finding finding) {
        var level = finding.level().name().toLowerCase(Locale.ROOT);
        var tag = new Span(getTranslation("draft.level." + level));
        tag.addClassName("tag");
        var message =
                new Span(getTranslation(finding.message(), finding.parameters().toArray()));
        message.addClassName("strong");
        var why = new NativeDetails(getTranslation("hints.why"), why(finding));
        var head = new Div(tag, message);
        head.addClassName("head");
        var line = new ListItem(head, why);
        line.addClassNames("hint", "level-" + level);
        line.setId("hint-" + finding.rule().id());
        if (finding.canBeKept()) line.add(keep(finding));
        return line;
    }

    private Div why(Finding finding) {
        var evidence = finding.evidence();
        var source = new Paragraph(getTranslation(evidence.key()) + " "
                + getTranslation(
                        "hints.evidence", getTranslation(evidence.mark().key())));
        source.addClassNames("muted", "small");
        return new Div(new Paragraph(getTranslation(finding.reason())), source);
    }

    private Button keep(Finding finding) {
        var button = new Button(getTranslation("hints.keep"), _ -> keep.accept(finding));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "hints.keep.which",
                getTranslation(finding.message(), finding.parameters().toArray())));
        return button;
    }
}

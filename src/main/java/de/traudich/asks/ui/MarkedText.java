package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.draft.Finding;
import de.traudich.asks.draft.Place;
import de.traudich.shared.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A text over its marks: the same words lie under it, invisible but for what a finding points to.
final class MarkedText extends Div {

    private final WordsArea area;
    private final Div under = new Div();
    private final Paragraph error = new Paragraph();
    private final int most;
    private String good;

    MarkedText(String id, String label, String text, int most, Runnable changed) {
        this.most = most;
        good = text;
        area = new WordsArea(id, text);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        under.addClassName("under");
        under.getElement().setAttribute("aria-hidden", "true");
        var sheet = new Div(under, area);
        sheet.addClassName("sheet");
        var name = new NativeLabel(label);
        name.setFor(area);
        name.addClassName("strong");
        error.setId(id + "-error");
        error.addClassName("refusal");
        error.getElement().setAttribute("role", "alert");
        area.getElement().setAttribute("aria-describedby", id + "-error");
        addClassName("marked-text");
        add(name, sheet, error);
    }

    String text() {
        return area.getValue();
    }

    /// What is looked at: no more than fits.
    String beginning() {
        return text().length() <= most
                ? text()
                : text().substring(
                                0,
                                text().offsetByCodePoints(
                                                0, Math.min(most, text().codePointCount(0, text().length()))));
    }

    Input area() {
        return area;
    }

    void placeholder(String sentence) {
        area.setPlaceholder(sentence);
    }

    /// What stands in it, or what fitted last.
    String kept() {
        if (fits()) good = text();
        return good;
    }

    /// False after saying so; what was typed stays.
    private boolean fits() {
        var fits = PlainText.length(PlainText.lines(text())) <= most;
        error.setText(fits ? "" : getTranslation("text.too-long", most));
        area.getElement().setAttribute("aria-invalid", String.valueOf(!fits));
        return fits;
    }

    /// @param text what was checked; its places count in it
    void mark(String text, List<Finding> findings) {
        under.removeAll();
        int at = 0;
        for (var finding : inOrder(findings)) {
            var place = finding.place();
            if (place.start() >= at && place.end() <= text.length()) {
                under.add(new Span(text.substring(at, place.start())), mark(text, finding));
                at = place.end();
            }
        }
        under.add(new Span(text.substring(at) + "\n"));
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.place().part() == Place.Part.BODY)
                .filter(finding -> finding.place().end() > finding.place().start())
                .sorted(Comparator.comparingInt(finding -> finding.place().start()))
                .toList();
    }

    private static Span mark(String text, Finding finding) {
        var place = finding.place();
        var mark = new Span(text.substring(place.start(), place.end()));
        mark.addClassNames("mark", "level-" + finding.level().name().toLowerCase(Locale.ROOT));
        return mark;
    }
}

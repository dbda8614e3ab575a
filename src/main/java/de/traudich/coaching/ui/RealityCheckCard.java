package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.YesRate;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Numeral;
import org.jspecify.annotations.Nullable;

/// Expected against happened, for one person. Percentages only from five answers on; before that dots and counts.
final class RealityCheckCard extends Section {

    private static final int DOTS = 40;

    private final Div content = new Div();
    private final String expected;
    private @Nullable RealityCheck shown;

    RealityCheckCard() {
        this("check");
        var more = new Anchor("reality-check", getTranslation("check.more"));
        more.setId("check-more");
        add(more);
    }

    private RealityCheckCard(String whose) {
        expected = whose + ".expected";
        addClassNames("card", "reality-check");
        setId("reality-check");
        content.addClassName("stack");
        var title = new H2(getTranslation(whose + ".title"));
        title.addClassName("eyebrow");
        add(title, content);
        Gone.when(this, true);
    }

    /// Of somebody else, as far as they share it.
    static RealityCheckCard shared() {
        return new RealityCheckCard("check.shared");
    }

    void show(RealityCheck check) {
        if (!check.equals(shown)) {
            shown = check;
            Gone.when(this, check.outcomes().isEmpty());
            content.removeAll();
            if (check.enough()) {
                check.yes().ifPresent(yes -> gap(check, yes));
            }
            if (!check.outcomes().isEmpty()) {
                content.add(dots(check), words(check));
            }
        }
    }

    private void gap(RealityCheck check, YesRate yes) {
        var expected = check.expected().orElse(0);
        var numbers = new Div(
                pair(Numeral.hollow(String.valueOf(expected), "%"), this.expected),
                pair(Numeral.solid(String.valueOf(yes.percent()), "%"), "check.yes"));
        numbers.addClassName("pair");
        content.add(
                numbers,
                new GapLine(
                        expected,
                        yes.percent(),
                        getTranslation("check.sentence", expected, yes.percent(), yes.yes(), yes.answered())));
    }

    private Div pair(Numeral numeral, String key) {
        var words = new Span(getTranslation(key));
        words.addClassNames("muted", "small");
        return new Div(numeral, words);
    }

    private static Div dots(RealityCheck check) {
        var dots = new Div();
        dots.addClassName("dots");
        check.outcomes().stream().limit(DOTS).map(OutcomeMark::of).forEach(dots::add);
        for (int dot = 0; dot < Math.min(check.waiting(), DOTS); dot++) {
            dots.add(OutcomeMark.open());
        }
        return dots;
    }

    private Paragraph words(RealityCheck check) {
        var yes = check.yes().map(YesRate::yes).orElse(0);
        var words = getTranslation("check.counts", yes, check.outcomes().size());
        if (check.waiting() > 0) {
            words += " " + getTranslation("check.waiting", check.waiting());
        }
        if (check.enough() && check.fearBefore().isPresent()) {
            words += " "
                    + getTranslation(
                            "check.fear",
                            check.fearBefore().getAsInt(),
                            check.fearAfter().orElse(0));
        } else if (!check.enough()) {
            words += " " + getTranslation("check.soon", RealityCheck.ENOUGH);
        }
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("muted", "small");
        return paragraph;
    }
}

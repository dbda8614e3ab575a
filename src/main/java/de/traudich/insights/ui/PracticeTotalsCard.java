package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.PracticeTotals;
import de.traudich.insights.PracticeTotals.Total;
import de.traudich.people.Person;
import de.traudich.people.ui.PracticeCard;
import de.traudich.shared.Language;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sums of the whole practice, a row for each stretch of quarters; or why there are none.
final class PracticeTotalsCard extends Section {

    private final InsightWords words = new InsightWords(this, Language.of(getLocale()), ZoneOffset.UTC);

    PracticeTotalsCard(List<Total> totals) {
        setId("practice-totals");
        addClassNames("card", "stack");
        add(new H2(getTranslation("practice.totals")));
        if (totals.isEmpty()) {
            add(note("practice.totals.none"));
        } else {
            add(table(totals));
        }
        add(note("practice.totals.method"));
    }

    private Div table(List<Total> totals) {
        var table = new NativeTable();
        var titles = table.getHead().addRow();
        Stream.of(
                        "practice.totals.period",
                        "analytics.funnel.asked",
                        "analytics.funnel.answered",
                        "analytics.funnel.yes",
                        "outcome.not-asked",
                        "insights.expected",
                        "insights.happened",
                        "insights.interval")
                .forEach(key -> titles.add(title("col", getTranslation(key))));
        totals.reversed().forEach(total -> {
            var row = table.getBody().addRow();
            row.add(title(
                    "row", words.say("analytics.period.between", words.day(total.from()), words.day(total.to()))));
            cells(total).map(NativeTableCell::new).forEach(row::add);
        });
        var scroll = new Div(table);
        scroll.addClassNames("scroll", "totals");
        return scroll;
    }

    private static NativeTableHeaderCell title(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Stream<String> cells(Total total) {
        var funnel = total.funnel();
        var gap = total.balance().gap();
        return Stream.of(
                words.number(funnel.asked(), 0),
                words.number(funnel.answered(), 0),
                words.number(funnel.yes(), 0),
                words.number(funnel.notAsked(), 0),
                gap.map(one -> one.expectedPercent() + " %").orElse("–"),
                gap.map(one -> one.rate().percent() + " %").orElse("–"),
                gap.map(Gap::rate).map(rate -> words.interval(rate.wilson())).orElse("–"));
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("muted", "measure");
        return note;
    }

    /// Shows it beside the members of the practice.
    @Component
    static class ForOwners implements PracticeCard {

        private final PracticeTotals totals;

        ForOwners(PracticeTotals totals) {
            this.totals = totals;
        }

        @Override
        public com.vaadin.flow.component.Component card(Person owner) {
            return new PracticeTotalsCard(totals.of(owner));
        }
    }
}

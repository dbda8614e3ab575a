package de.traudich.insights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import de.traudich.insights.Period;
import de.traudich.shared.ui.CalendarWords;
import de.traudich.shared.ui.Mending;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// From one day until another, both included. Nothing is looked at before both fit and it is asked for.
final class PeriodFields extends Details {

    private final InsightWords words;
    private final Supplier<LocalDate> today;
    private final Consumer<Period> chosen;
    private final DatePicker from = day("from");
    private final DatePicker until = day("until");

    PeriodFields(InsightWords words, Supplier<LocalDate> today, Consumer<Period> chosen) {
        super();
        this.words = words;
        this.today = today;
        this.chosen = chosen;
        setId("period-own");
        setSummaryText(getTranslation("analytics.period.own"));
        var show = new Button(getTranslation("analytics.period.show"), _ -> choose());
        show.setId("period-show");
        localize(from);
        localize(until);
        var fields = new Div(from, until, show);
        fields.addClassNames("folded", "own-period");
        add(fields);
    }

    private DatePicker day(String name) {
        var day = new DatePicker(getTranslation("analytics.period." + name));
        day.setId("period-" + name);
        day.setMin(Period.Between.FIRST);
        day.setMax(Period.Between.LAST);
        return day;
    }

    private void localize(DatePicker day) {
        var dates = words.language().dates();
        day.setLocale(dates);
        day.setPlaceholder(getTranslation("analytics.period.example"));
        day.setI18n(CalendarWords.of(this, dates)
                .setBadInputErrorMessage(getTranslation("day.wrong"))
                .setMinErrorMessage(getTranslation("analytics.period.odd"))
                .setMaxErrorMessage(getTranslation("analytics.period.odd")));
    }

    /// Other periods leave the fields as they are: somebody may be typing.
    void show(Period period) {
        if (period instanceof Period.Between(var first, var last)) {
            from.setValue(first);
            until.setValue(last);
            setOpened(true);
        }
    }

    /// What does not fit is said at its field, and stays there.
    private void choose() {
        if (fits(from) & fits(until)) {
            say(from, from.getValue().isAfter(today.get()), "analytics.period.future");
            say(until, until.getValue().isBefore(from.getValue()), "analytics.period.reversed");
        }
        Mending.lead(this);
        if (!from.isInvalid() && !until.isInvalid()) {
            chosen.accept(new Period.Between(from.getValue(), until.getValue()));
        }
    }

    /// A field that has said already what is wrong says it still.
    private boolean fits(DatePicker day) {
        boolean odd = day.isInvalid() && day.isEmpty();
        if (!odd) say(day, day.isEmpty(), "analytics.period.missing");
        return !day.isEmpty() && !outside(day);
    }

    private boolean outside(DatePicker day) {
        var value = day.getValue();
        boolean outside = value.isBefore(Period.Between.FIRST) || value.isAfter(Period.Between.LAST);
        say(day, outside, "analytics.period.odd");
        return outside;
    }

    private void say(DatePicker day, boolean wrong, String key) {
        if (wrong) day.setErrorMessage(getTranslation(key));
        day.setInvalid(wrong);
    }
}

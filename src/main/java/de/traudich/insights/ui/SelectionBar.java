package de.traudich.insights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.traudich.coaching.GroupId;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.insights.Choices;
import de.traudich.insights.Period;
import de.traudich.insights.Selection;
import de.traudich.insights.Selection.Filter;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be chosen, all of it at once; the two most used in the open, the others behind one tap.
final class SelectionBar extends Div {

    private final InsightWords words;
    private final Consumer<Selection> chosen;
    private final Select<Period> period;
    private final PeriodFields own;
    private final Select<GroupId> group;
    private final Select<WorkshopId> workshop;
    private final Select<UUID> exercise;
    private final Select<Brake> brake;
    private final Select<Channel> channel;
    private final Select<Tie> tie;
    private final Select<Boolean> solicited;
    private final Select<Language> language;
    private final Details more = new Details();
    private final Button all = new Button(getTranslation("analytics.all"), _ -> tell(Selection.ALL));
    private boolean showing;

    SelectionBar(Choices choices, InsightWords words, Supplier<LocalDate> today, Consumer<Selection> chosen) {
        this.words = words;
        this.chosen = chosen;
        period = select(Filter.PERIOD, Period.OFFERED, this::period);
        period.setEmptySelectionAllowed(false);
        own = new PeriodFields(words, today, this::own);
        group = select(Filter.GROUP, choices.groups().keySet(), named(choices.groups()::get));
        workshop = select(Filter.WORKSHOP, choices.workshops().keySet(), named(choices.workshops()::get));
        exercise = select(Filter.EXERCISE, choices.exercises().keySet(), named(choices.exercises()::get));
        brake = select(Filter.BRAKE, List.of(Brake.values()), one -> words.say("brake." + one));
        channel = select(
                Filter.CHANNEL,
                List.of(Channel.values()),
                one -> words.say("insights.channel." + InsightWords.name(one)));
        tie = select(Filter.TIE, List.of(Tie.values()), one -> words.say("tie." + one));
        solicited = select(Filter.SOLICITED, List.of(true, false), one -> words.say("analytics.solicited." + one));
        language = select(
                Filter.LANGUAGE, List.of(Language.values()), one -> words.say("analytics.language." + one.code()));
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("analytics.filters"));
        all.setId("selection-all");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        more.setId("more-filters");
        var folded = new Div(workshop, exercise, brake, channel, tie, solicited, language);
        folded.addClassName("folded");
        more.add(folded);
        add(period, group, all, own, more);
    }

    private static <T> Function<T, String> named(Function<T, @Nullable String> names) {
        return id -> Objects.requireNonNullElse(names.apply(id), "");
    }

    private <T> Select<T> select(Filter filter, Collection<T> items, Function<T, String> label) {
        var name = getTranslation("analytics.filter." + filter.word());
        var select = new Select<T>();
        select.setId("filter-" + filter.word());
        select.setLabel(name);
        select.setItems(new ArrayList<>(items));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("analytics.any") : label.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("analytics.any"));
        select.setPlaceholder(getTranslation("analytics.any"));
        select.addValueChangeListener(_ -> choose());
        return select;
    }

    private String period(Period one) {
        return switch (one) {
            case Period.Last(var months) -> words.say("analytics.period.last", months);
            case Period.Between(var from, var to) ->
                words.say("analytics.period.between", words.day(from), words.day(to));
            case Period.Ever _ -> words.say("analytics.period.ever");
        };
    }

    /// New items empty the field; that is no choice.
    private void own(Period chosenPeriod) {
        showing = true;
        offer(chosenPeriod);
        showing = false;
        period.setValue(chosenPeriod);
    }

    /// A period that only an address or the two days have said is offered too.
    private void offer(Period one) {
        if (!Period.OFFERED.contains(one)) {
            period.setItems(
                    Stream.concat(Period.OFFERED.stream(), Stream.of(one)).toList());
        }
    }

    void show(Selection selection) {
        showing = true;
        offer(selection.period());
        period.setValue(selection.period());
        own.show(selection.period());
        group.setValue(selection.group());
        workshop.setValue(selection.workshop());
        exercise.setValue(selection.exercise());
        brake.setValue(selection.brake());
        channel.setValue(selection.channel());
        tie.setValue(selection.tie());
        solicited.setValue(selection.solicited());
        language.setValue(selection.language());
        showing = false;
        count(selection);
        more.setOpened(more.isOpened() || folded() > 0);
    }

    private void count(Selection selection) {
        more.setSummaryText(getTranslation("analytics.more", folded()));
        all.setVisible(!selection.equals(Selection.ALL));
    }

    private long folded() {
        return Stream.of(workshop, exercise, brake, channel, tie, solicited, language)
                .filter(select -> select.getValue() != null)
                .count();
    }

    private void tell(Selection selection) {
        show(selection);
        chosen.accept(selection);
    }

    private void choose() {
        if (!showing) {
            var selection = new Selection(
                    period.getValue(),
                    group.getValue(),
                    workshop.getValue(),
                    exercise.getValue(),
                    brake.getValue(),
                    channel.getValue(),
                    tie.getValue(),
                    solicited.getValue(),
                    language.getValue());
            count(selection);
            chosen.accept(selection);
        }
    }
}

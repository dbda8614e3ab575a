package de.traudich.workshops.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.CalendarWords;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/// Title, place, time and language of a new workshop. What does not fit is said at its field and stays.
final class WorkshopForm extends Div {

    private final WorkshopTimes times;
    private final LocalDateTime now;
    private final TextField title = new TextField(getTranslation("workshop.title"));
    private final TextField place = new TextField(getTranslation("workshop.place"));
    private final DateTimePicker starts = new DateTimePicker(getTranslation("workshop.starts"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("workshop.language"));

    WorkshopForm(WorkshopTimes times, Instant now, Language suggested) {
        this.times = times;
        this.now = times.local(now);
        addClassNames("stack", "workshop-form");
        title.setId("title");
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        place.setId("place");
        place.setHelperText(getTranslation("workshop.place.help"));
        place.setManualValidation(true);
        starts.setId("starts");
        var dates = Language.of(getLocale()).dates();
        starts.setLocale(dates);
        starts.setDatePickerI18n(CalendarWords.of(this, dates));
        starts.setStep(Duration.ofMinutes(15));
        starts.setManualValidation(true);
        starts.setValue(this.now.truncatedTo(ChronoUnit.HOURS).plusHours(1));
        starts.addValueChangeListener(_ -> hint());
        language.setId("language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("workshop.language." + one));
        language.setValue(suggested);
        add(title, place, starts, language);
    }

    /// After an earlier one: the same words, another day. Its agenda is written in its language.
    void repeat(Workshop earlier) {
        title.setValue(earlier.title());
        place.setValue(earlier.place());
        starts.clear();
        language.setValue(earlier.language());
        language.setVisible(false);
    }

    void onLanguage(Consumer<Language> chosen) {
        language.addValueChangeListener(change -> chosen.accept(change.getValue()));
        chosen.accept(language.getValue());
    }

    private void hint() {
        var value = starts.getValue();
        var past = value != null && value.isBefore(now);
        starts.setHelperText(past ? getTranslation("workshop.starts.past") : "");
    }

    Optional<WorkshopPlan> read() {
        var typedTitle = PlainText.line(title.getValue());
        var titleFits = !typedTitle.isEmpty() && PlainText.length(typedTitle) <= Workshop.TITLE_MAX;
        title.setErrorMessage(getTranslation("workshop.title.wrong"));
        title.setInvalid(!titleFits);
        var placeFits = PlainText.length(PlainText.line(place.getValue())) <= Workshop.PLACE_MAX;
        place.setErrorMessage(getTranslation("workshop.place.wrong"));
        place.setInvalid(!placeFits);
        var value = starts.getValue();
        starts.setErrorMessage(getTranslation("workshop.starts.wrong"));
        starts.setInvalid(value == null);
        return titleFits && placeFits && value != null
                ? Optional.of(new WorkshopPlan(typedTitle, place.getValue(), times.instant(value), language.getValue()))
                : Optional.empty();
    }

    void start() {
        title.focus();
    }
}

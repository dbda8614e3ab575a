package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.coaching.EnrolledStep;
import de.traudich.coaching.Enrolment;
import de.traudich.people.ui.Initials;
import de.traudich.shared.Language;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Where one coachee stands: dots for the steps, and the same in words.
final class EnrolmentLine extends ListItem {

    /// What a coach may do with somebody's program.
    enum Verb {
        PAUSE,
        RESUME,
        END
    }

    private final Enrolment enrolment;
    private final When when;
    private final BiConsumer<Verb, Enrolment> does;

    EnrolmentLine(Enrolment enrolment, Clock clock, BiConsumer<Verb, Enrolment> does) {
        this.enrolment = enrolment;
        this.does = does;
        when = new When(enrolment.zone(), getLocale(), clock);
        addClassNames("enrolment", enrolment.state().name().toLowerCase(Locale.ROOT));
        var words = new Div(head(), dots(), line(next()));
        words.addClassName("grow");
        skipped(words);
        add(new Initials(enrolment.name()), words, buttons());
    }

    private Div head() {
        var name = new Span(enrolment.name());
        name.addClassName("strong");
        var head = new Div(name);
        head.addClassName("row");
        if (enrolment.state() != Enrolment.State.RUNNING) {
            var state = new Span(getTranslation("enrolment.state." + enrolment.state()));
            state.addClassName("tag");
            head.add(state);
        }
        return head;
    }

    private OrderedList dots() {
        var dots = new OrderedList();
        dots.addClassName("standing");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (var step : enrolment.steps()) {
            var dot = new ListItem();
            dot.addClassName(step.skipped() ? "skipped" : step.ended() ? "ended" : delivered(step));
            dots.add(dot);
        }
        return dots;
    }

    private static String delivered(EnrolledStep step) {
        return step.deliveredAt() == null ? "open" : "delivered";
    }

    private String next() {
        var done = getTranslation(
                "enrolment.done", enrolment.done(), enrolment.steps().size());
        var at = enrolment.current();
        return at.isEmpty() ? done + " " + getTranslation("enrolment.through") : done + " " + next(at.getAsInt());
    }

    private String next(int at) {
        var step = enrolment.steps().get(at);
        var title = title(step);
        var delivered = step.deliveredAt();
        if (delivered != null) {
            return getTranslation("enrolment.has", title, when.day(delivered));
        }
        if (step.step().exercise().retired() && enrolment.state() != Enrolment.State.ENDED) {
            return getTranslation("enrolment.retired", title);
        }
        return switch (enrolment.state()) {
            case RUNNING ->
                getTranslation("enrolment.comes", title, when.day(Objects.requireNonNull(enrolment.day(at))));
            case PAUSED -> getTranslation("enrolment.comes.paused", title);
            case ENDED -> getTranslation("enrolment.came.not", title);
        };
    }

    private void skipped(Div words) {
        var titles = enrolment.steps().stream()
                .filter(EnrolledStep::skipped)
                .map(this::title)
                .collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            words.add(line(getTranslation("enrolment.skipped", titles)));
        }
    }

    private String title(EnrolledStep step) {
        return step.step().exercise().in(Language.of(getLocale())).title();
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassNames("muted", "small");
        return line;
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassNames("row", "enrolment-buttons");
        switch (enrolment.state()) {
            case RUNNING -> buttons.add(button(Verb.PAUSE), button(Verb.END));
            case PAUSED -> buttons.add(button(Verb.RESUME), button(Verb.END));
            case ENDED -> buttons.setVisible(false);
        }
        return buttons;
    }

    private Button button(Verb verb) {
        var words = getTranslation("enrolment." + verb);
        var button = new Button(words, _ -> does.accept(verb, enrolment));
        button.setId(verb.name().toLowerCase(Locale.ROOT) + "-" + enrolment.id().value());
        button.setAriaLabel(words + ": " + enrolment.name());
        button.setDisableOnClick(true);
        return button;
    }
}

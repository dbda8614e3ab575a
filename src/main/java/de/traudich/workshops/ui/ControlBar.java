package de.traudich.workshops.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Round;
import de.traudich.workshops.Tally;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One orange button, the pause before it, the way round it behind it; the consequence stands below.
final class ControlBar extends Div {

    private static final int MINUTES = 10;
    private static final int MINUTES_MAX = 120;

    private final ControlDesk desk;
    private final ControlChooser chooser;
    private final Consumer<Boolean> choosing;
    private final Button pause = new Button(getTranslation("control.pause"), _ -> pause());
    private final Button primary = new Button("", this::clicked);
    private final Button other = new Button("", _ -> other());
    private final IntegerField minutes = new IntegerField(getTranslation("control.minutes"));
    private final Paragraph consequence = new Paragraph();
    private @Nullable ControlPicture shown;
    private @Nullable Confirm asking;
    private ControlStep askedAbout = ControlStep.NONE;
    private ControlStep step = ControlStep.NONE;
    private boolean chooses;

    ControlBar(ControlDesk desk, ControlChooser chooser, Consumer<Boolean> choosing) {
        this.desk = desk;
        this.chooser = chooser;
        this.choosing = choosing;
        addClassName("bar-area");
        pause.setId("pause");
        pause.addClassName("big");
        primary.setId("primary");
        primary.addClassNames("big", "next");
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.setSuffixComponent(key("A"));
        pause.setSuffixComponent(key(getTranslation("control.space")));
        other.setId("other");
        other.addClassName("big");
        minutes.setId("minutes");
        minutes.setMin(1);
        minutes.setMax(MINUTES_MAX);
        minutes.setValue(MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        consequence.setId("consequence");
        consequence.addClassNames("muted", "small");
        var buttons = new Div(minutes, pause, primary, other);
        buttons.addClassName("control-bar");
        add(buttons, consequence);
    }

    void show(ControlPicture picture, ControlStep now, boolean choosingNow) {
        shown = picture;
        step = now;
        chooses = choosingNow;
        var round = picture.round();
        primary.setText(getTranslation("control.step." + now));
        minutes.setVisible(now == ControlStep.ASK);
        pause.setVisible(picture.is(Phase.ASKING));
        var paused = round != null && round.paused();
        pause.setText(getTranslation(paused ? "control.resume" : "control.pause"));
        pause.setIcon(new SvgIcon(paused ? "app/icons/play.svg" : "app/icons/pause.svg"));
        other.setVisible(choosingNow || now == ControlStep.PREDICT || now.revealing());
        other.setText(getTranslation(
                choosingNow
                        ? "control.back"
                        : now == ControlStep.PREDICT ? "control.other-exercise" : "control.step.NEXT_ROUND"));
        consequence.setText(consequence(picture, now));
        if (asking != null) asking.follow(now == askedAbout, consequence.getText());
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", true);
        return key;
    }

    private String consequence(ControlPicture picture, ControlStep now) {
        return switch (now) {
            case END -> out(picture);
            case SHOW_EXPECTED -> enough(picture.tally().enoughPredictions(), now);
            case COMPARE -> missing(picture) + few(picture.tally().enoughComparable());
            case SHOW_FEAR -> enough(picture.tally().enoughFears(), now);
            case CHOOSE, NONE -> "";
            case OPEN, PREDICT, ASK, SHOW_COUNT, NEXT_ROUND -> getTranslation("control.consequence." + now);
        };
    }

    /// From fewer than five the board shows no numbers: better to know that before the room looks at it.
    private String enough(boolean enough, ControlStep now) {
        return enough
                ? getTranslation("control.consequence." + now)
                : few(false).strip();
    }

    private String few(boolean enough) {
        return enough ? "" : " " + getTranslation("control.consequence.few", Tally.ENOUGH);
    }

    private String out(ControlPicture picture) {
        return getTranslation("control.consequence.END", picture.tally().stillOut());
    }

    private String missing(ControlPicture picture) {
        return getTranslation("control.consequence.COMPARE", picture.missing());
    }

    /// The second click of a double click was meant for the button as it was.
    private void clicked(ClickEvent<Button> click) {
        if (click.getClickCount() <= 1) {
            primary();
        }
    }

    void primary() {
        switch (step) {
            case OPEN -> desk.open();
            case CHOOSE -> chooser.read().ifPresent(this::choose);
            case PREDICT -> round().ifPresent(desk::predict);
            case ASK -> round().ifPresent(round -> length().ifPresent(length -> desk.ask(round, length)));
            case END -> round().ifPresent(this::end);
            case SHOW_COUNT, SHOW_EXPECTED, SHOW_FEAR -> round().ifPresent(desk::reveal);
            case COMPARE -> round().ifPresent(this::compare);
            case NEXT_ROUND -> choosing.accept(true);
            case NONE -> {}
        }
    }

    private void choose(ExerciseId exercise) {
        choosing.accept(false);
        desk.choose(exercise);
    }

    private Optional<Round> round() {
        return Optional.ofNullable(shown).map(ControlPicture::round);
    }

    private void end(Round round) {
        confirmed("control.end", shown != null && shown.tally().stillOut() > 0, () -> desk.end(round));
    }

    private void compare(Round round) {
        confirmed("control.compare", shown != null && shown.missing() > 0, () -> desk.reveal(round));
    }

    private void confirmed(String question, boolean consequential, Runnable act) {
        if (consequential) {
            var verb = getTranslation("control.step." + step);
            askedAbout = step;
            asking = new Confirm(getTranslation(question), consequence.getText(), verb, act);
            asking.open();
        } else {
            act.run();
        }
    }

    private Optional<Duration> length() {
        var typed = minutes.getValue();
        var fits = typed != null && typed >= 1 && typed <= MINUTES_MAX;
        minutes.setErrorMessage(getTranslation("control.minutes.wrong"));
        minutes.setInvalid(!fits);
        return fits ? Optional.of(Duration.ofMinutes(typed)) : Optional.empty();
    }

    private void other() {
        choosing.accept(!chooses);
    }

    void pause() {
        round().filter(round -> round.phase() == Phase.ASKING).ifPresent(desk::pauseOrResume);
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.workshops.Block;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// One orange button, the other way, pause, and one step back; the consequence stands below.
final class BlockBar extends Div {

    private static final int MINUTES_MAX = 120;

    private final BlockActs acts;
    private final BiConsumer<BlockStep, Optional<Duration>> taken;
    private final Button back = new Button(new SvgIcon("app/icons/arrow-left.svg"), _ -> back());
    private final Button pause = new Button("");
    private final Button primary = new Button("", this::clicked);
    private final Button other = new Button("", _ -> other());
    private final IntegerField minutes = new IntegerField(getTranslation("control.minutes"));
    private final Paragraph consequence = new Paragraph();
    private BlockSteps steps = new BlockSteps(BlockStep.NONE, BlockStep.NONE);
    private @Nullable Block previous;

    BlockBar(BlockActs acts, Runnable pauses, BiConsumer<BlockStep, Optional<Duration>> taken) {
        this.acts = acts;
        this.taken = taken;
        addClassName("bar-area");
        back.setId("block-back");
        back.addClassNames("big", "back-step");
        pause.setId("pause");
        pause.addClassName("big");
        pause.addClickListener(_ -> pauses.run());
        pause.setSuffixComponent(key(getTranslation("control.space")));
        primary.setId("primary");
        primary.addClassNames("big", "next");
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.setSuffixComponent(key("A"));
        other.setId("other");
        other.addClassName("big");
        minutes.setId("minutes");
        minutes.setMin(1);
        minutes.setMax(MINUTES_MAX);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        consequence.setId("consequence");
        consequence.addClassNames("muted", "small");
        var buttons = new Div(back, minutes, pause, primary, other);
        buttons.addClassName("control-bar");
        add(buttons, consequence);
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", true);
        return key;
    }

    void show(ControlPicture picture, BlockSteps now) {
        var current = picture.agenda().agenda().current();
        previous = picture.agenda().agenda().previous().orElse(null);
        if (now.primary() == BlockStep.ASK && steps.primary() != BlockStep.ASK) {
            minutes.setValue(current.map(block -> block.plan().minutes()).orElse(10));
        }
        steps = now;
        acts.show(picture, now);
        back.setVisible(previous != null);
        back.setAriaLabel(
                previous == null
                        ? ""
                        : getTranslation("agenda.back", previous.plan().title()));
        back.setTooltipText(back.getAriaLabel().orElse(""));
        primary.setText(acts.label(now.primary()));
        other.setVisible(now.other() != BlockStep.NONE);
        other.setText(acts.label(now.other()));
        minutes.setVisible(now.has(BlockStep.ASK));
        var paused = current.filter(block -> block.timer().paused()).isPresent();
        pause.setVisible(current.isPresent());
        pause.setText(getTranslation(paused ? "control.resume" : "control.pause"));
        pause.setIcon(new SvgIcon(paused ? "app/icons/play.svg" : "app/icons/pause.svg"));
        consequence.setText(acts.consequence(now.primary()));
    }

    /// The second click of a double click was meant for the button as it was.
    private void clicked(ClickEvent<Button> click) {
        if (click.getClickCount() <= 1) {
            primary();
        }
    }

    void primary() {
        take(steps.primary());
    }

    private void other() {
        take(steps.other());
    }

    private void take(BlockStep step) {
        if (step == BlockStep.ASK) {
            length().ifPresent(length -> taken.accept(step, Optional.of(length)));
        } else {
            taken.accept(step, Optional.empty());
        }
    }

    void back() {
        if (previous != null) {
            acts.go(previous);
        }
    }

    private Optional<Duration> length() {
        var typed = minutes.getValue();
        var fits = typed != null && typed >= 1 && typed <= MINUTES_MAX;
        minutes.setErrorMessage(getTranslation("control.minutes.wrong"));
        minutes.setInvalid(!fits);
        return fits ? Optional.of(Duration.ofMinutes(typed)) : Optional.empty();
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import de.traudich.workshops.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The middle of the room: what happens now, how much time is left, and the one next act.
final class ControlStage extends Section implements Stage {

    private final Span eyebrow = new Span();
    private final H2 title = new H2();
    private final Paragraph words = new Paragraph();
    private final ControlChooser chooser;
    private final ControlClock clock;
    private final Paragraph guessed = new Paragraph();
    private final ControlBars bars = new ControlBars();
    private final ControlBar bar;
    private @Nullable ControlPicture shown;
    private boolean choosing;

    ControlStage(ControlDesk desk, List<Exercise> library) {
        addClassName("stage");
        chooser = new ControlChooser(library);
        clock = new ControlClock(desk);
        bar = new ControlBar(desk, chooser, this::choosing);
        eyebrow.addClassName("eyebrow");
        words.addClassName("words");
        guessed.setId("guessed");
        guessed.addClassName("guessed");
        title.setId("stage-title");
        var head = new Div(eyebrow, title, words);
        head.addClassName("head");
        var top = new Div(head, clock);
        top.addClassName("top");
        add(top, chooser, guessed, bars, bar);
    }

    @Override
    public void show(ControlPicture picture) {
        if (!picture.sameStand(shown)) {
            choosing = false;
            chooser.clear();
        }
        shown = picture;
        var step = choosing ? ControlStep.CHOOSE : picture.step();
        heading(picture, step);
        chooser.setVisible(step == ControlStep.CHOOSE);
        clock.show(picture.round());
        guessed.setVisible(picture.is(Phase.PREDICTING));
        guessed.setText(getTranslation(
                "control.guessed", picture.tally().predicted(), picture.tally().joined()));
        bars.setVisible(step != ControlStep.CHOOSE && (picture.is(Phase.ASKING) || picture.is(Phase.ENDED)));
        bars.show(picture.tally(), picture.is(Phase.ENDED));
        bar.show(picture, step, choosing);
    }

    private void heading(ControlPicture picture, ControlStep step) {
        var round = picture.round();
        eyebrow.setText(getTranslation("control.now." + step));
        if (round == null || step == ControlStep.CHOOSE) {
            title.setText(getTranslation("control.title." + step, picture.past().size() + 1));
            words.setText(getTranslation("control.words." + step));
            return;
        }
        var text = round.exercise().in(Language.of(getLocale()));
        title.setText(getTranslation("control.round", round.number(), text.title()));
        words.setText(text.instruction());
    }

    private void choosing(boolean on) {
        choosing = on;
        if (shown != null) {
            show(shown);
        }
        if (on) {
            chooser.start();
        }
    }

    @Override
    public void press(ControlKeys.Key key) {
        switch (key) {
            case NEXT -> bar.primary();
            case PAUSE -> bar.pause();
            case PLUS -> clock.more(1);
            case MINUS -> clock.more(-1);
            case BACK, HELP -> {}
        }
    }
}

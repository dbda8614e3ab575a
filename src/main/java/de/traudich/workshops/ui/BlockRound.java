package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import de.traudich.workshops.Phase;
import java.util.List;

/// The round of a block: which exercise, who has guessed, who is out and who is back.
final class BlockRound extends Div {

    private final ControlChooser chooser;
    private final H3 title = new H3();
    private final Paragraph words = new Paragraph();
    private final Paragraph guessed = new Paragraph();
    private final ControlBars bars = new ControlBars();
    private final Button other = new Button(getTranslation("control.other-exercise"));

    BlockRound(List<Exercise> library, Runnable others) {
        addClassName("block-round");
        chooser = new ControlChooser(library);
        title.setId("round-title");
        words.addClassName("words");
        guessed.setId("guessed");
        guessed.addClassName("guessed");
        other.setId("other-exercise");
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(_ -> others.run());
        add(title, words, other, chooser, guessed, bars);
    }

    ControlChooser chooser() {
        return chooser;
    }

    void show(ControlPicture picture, boolean choosing, boolean here) {
        var round = picture.round();
        setVisible(choosing || here && round != null);
        chooser.setVisible(choosing);
        var shown = round != null && !choosing;
        title.setVisible(shown);
        words.setVisible(shown && !picture.is(Phase.ENDED));
        other.setVisible(shown && picture.is(Phase.CHOSEN));
        guessed.setVisible(shown && picture.is(Phase.PREDICTING));
        guessed.setText(getTranslation(
                "control.guessed", picture.tally().predicted(), picture.tally().joined()));
        bars.setVisible(shown && (picture.is(Phase.ASKING) || picture.is(Phase.ENDED)));
        bars.show(picture.tally(), picture.is(Phase.ENDED));
        if (round != null) {
            var text = round.exercise().in(Language.of(getLocale()));
            title.setText(getTranslation("control.round", round.number(), text.title()));
            words.setText(text.instruction());
        }
    }
}

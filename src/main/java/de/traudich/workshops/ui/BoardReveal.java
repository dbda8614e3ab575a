package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import de.traudich.workshops.ui.BoardPicture.Zones;

/// After the asking: covered, then what the coach reveals, step by step. A late answer changes it where it stands.
final class BoardReveal extends Section {

    private final BoardWords words;
    private final Span back = with(new Span(), "label");
    private final BoardTop top = new BoardTop(back);
    private final BoardStage stage = new BoardStage();

    BoardReveal(BoardWords words) {
        this.words = words;
        addClassNames("step", "reveal");
        add(top, stage);
    }

    void show(Revealing picture) {
        top.show(words.say("board.reveal", picture.round()));
        back.setText(back(picture.zones()));
        switch (picture.step()) {
            case COVERED ->
                stage.on(BoardCovered.class, () -> new BoardCovered(words)).show(picture);
            case COUNT ->
                stage.on(BoardCounted.class, () -> new BoardCounted(words)).show(picture);
            case EXPECTED, COMPARED, FEAR ->
                stage.on(BoardComparison.class, () -> new BoardComparison(words))
                        .show(picture);
        }
    }

    private String back(Zones zones) {
        return words.say("board.back", zones.back(), zones.total());
    }
}

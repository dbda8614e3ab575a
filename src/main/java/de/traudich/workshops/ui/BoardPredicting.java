package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Predicting;
import de.traudich.workshops.ui.BoardPicture.Task;
import java.time.Clock;
import java.util.List;

/// Everybody guesses on their phone; the wall only says how many have, and how much time the agenda gives them.
final class BoardPredicting extends Section {

    private record Guessed(int predicted, int seated) {}

    private final BoardWords words;
    private final BoardDoor door;
    private final BoardTop top;
    private final BoardPart<Task> task = new BoardPart<>("task", this::drawTask);
    private final BoardTimer countdown;
    private final BoardPart<Guessed> count = new BoardPart<>("count", this::drawCount);
    private final BoardDots dots = new BoardDots();

    BoardPredicting(BoardWords words, BoardAddress address, Clock clock) {
        this.words = words;
        countdown = new BoardTimer(clock);
        door = new BoardDoor(words, address);
        top = new BoardTop(door);
        addClassNames("step", "predicting");
        count.addClassName("live");
        count.getElement().setAttribute("aria-live", "polite");
        dots.addClassName("live");
        add(top, with(new Div(task, countdown), "what"), count, dots);
    }

    void show(Predicting picture) {
        var waiting = Math.max(0, picture.seated() - picture.predicted());
        top.show(words.say("board.round", picture.task().round(), picture.task().title()));
        door.show(picture.door());
        task.show(picture.task());
        countdown.show(picture.timer());
        count.show(new Guessed(picture.predicted(), picture.seated()));
        dots.size(picture.seated());
        dots.show(picture.predicted(), waiting);
    }

    private List<Component> drawTask(Task shown) {
        return List.of(new BoardTask(shown.sentence()), words.line("board.predict"));
    }

    private List<Component> drawCount(Guessed shown) {
        var number = Numeral.solid(String.valueOf(shown.predicted()), "").ink();
        return List.of(number, words.label("board.predicted", shown.predicted(), shown.seated()));
    }
}

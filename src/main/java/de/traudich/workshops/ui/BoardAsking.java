package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.ui.Countdown;
import de.traudich.workshops.Round;
import de.traudich.workshops.ui.BoardPicture.Asking;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The room is out asking. What comes back stays covered.
final class BoardAsking extends Section {

    private final BoardWords words;
    private final Clock clock;
    private final BoardDoor door;
    private final BoardTop top;
    private final BoardPart<String> task = new BoardPart<>("task", sentence -> List.of(new BoardTask(sentence)));
    private final Countdown countdown = new Countdown().wide();
    private final Paragraph paused;
    private final BoardZones zones;
    private final BoardForecast forecast;
    private final BoardQuotes quotes;
    private @Nullable Round running;

    BoardAsking(BoardWords words, BoardAddress address, Clock clock) {
        this.words = words;
        this.clock = clock;
        door = new BoardDoor(words, address);
        top = new BoardTop(door);
        paused = words.line("board.paused");
        zones = new BoardZones(words);
        forecast = new BoardForecast(words);
        quotes = new BoardQuotes(words);
        addClassNames("step", "asking");
        var what = with(new Div(new Div(task, paused, with(words.line("board.over"), "over")), countdown), "what");
        add(top, what, zones, with(new Div(forecast, quotes), "bottom"));
    }

    void show(Asking picture) {
        top.show(words.say("board.round", picture.task().round(), picture.task().title()));
        door.show(picture.door());
        task.show(picture.task().sentence());
        run(picture.round());
        zones.show(picture.zones());
        forecast.show(picture.forecast());
        quotes.show(picture.quotes());
    }

    private void run(Round round) {
        if (!round.equals(running)) {
            running = round;
            countdown.show(round.left(clock.instant()), round.paused());
            paused.setVisible(round.paused());
        }
    }
}

package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Closed;
import de.traudich.workshops.ui.BoardPicture.Comparison;
import java.util.ArrayList;
import java.util.List;

/// Thanks. What was revealed stays, and an answer that comes days later still moves it.
final class BoardClosed extends Section {

    private static final int MOST_ROUNDS = 3;

    private final BoardWords words;
    private final H1 thanks = new H1();
    private final BoardPart<Closed> summary = new BoardPart<>("summary", this::draw);

    BoardClosed(BoardWords words) {
        this.words = words;
        addClassNames("step", "closed");
        var motto = with(new Paragraph(words.say("board.motto")), "display", "motto");
        add(new BoardTop(), thanks, summary, motto);
    }

    void show(Closed picture) {
        thanks.setText(words.say(picture.asked() > 0 ? "board.thanks" : "board.thanks.none"));
        summary.show(picture);
    }

    private List<Component> draw(Closed picture) {
        var parts = new ArrayList<Component>();
        if (picture.asked() > 0) {
            parts.add(with(
                    new Div(
                            Numeral.solid(String.valueOf(picture.asked()), ""),
                            with(new Span(words.say("board.asked", picture.asked(), picture.rounds())), "words")),
                    "count"));
        }
        var comparisons = picture.comparisons();
        comparisons
                .subList(Math.max(0, comparisons.size() - MOST_ROUNDS), comparisons.size())
                .forEach(comparison -> parts.add(round(comparison)));
        return parts;
    }

    private Component round(Comparison round) {
        var sentence = words.say("board.gap.sentence", round.expected(), round.actual());
        return with(
                new Div(
                        words.label("board.round.number", round.round()),
                        new GapLine(round.expected(), round.actual(), sentence),
                        with(
                                new Div(
                                        Numeral.hollow(String.valueOf(round.expected()), "%"),
                                        Numeral.solid(String.valueOf(round.actual()), "%")),
                                "numbers")),
                "round");
    }
}

package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.BoardBlock.Group;
import de.traudich.workshops.ui.BoardBlock.Rehearsal;
import java.util.List;

/// The circles of the room by number, without names, and whose turn it is. Who is where says everybody's own phone.
final class BoardRehearsal extends Div {

    private static final int SOME = 8;
    private static final int MANY = 24;

    /// @param told whether the block itself says what to do
    private record Turn(int turn, int turns, boolean told) {}

    private final BoardWords words;
    private final BoardPart<Turn> turn = new BoardPart<>("turn", this::drawTurn);
    private final BoardPart<List<Group>> groups = new BoardPart<>("circles", this::drawGroups);

    BoardRehearsal(BoardWords words) {
        this.words = words;
        turn.addClassName("live");
        addClassName("rehearsal");
        add(turn, groups);
    }

    void show(Rehearsal picture) {
        turn.show(
                new Turn(picture.turn(), picture.turns(), !picture.head().text().isEmpty()));
        groups.show(picture.groups());
        groups.setClassName(
                "some", picture.groups().size() > SOME && picture.groups().size() <= MANY);
        groups.setClassName("many", picture.groups().size() > MANY);
    }

    private List<Component> drawTurn(Turn now) {
        if (now.turn() == 0) {
            return List.of(with(new Paragraph(words.say("board.circles.find")), "display"));
        }
        var turn = with(new Paragraph(words.say("board.circles.turn", now.turn(), now.turns())), "display");
        return now.told() ? List.of(turn) : List.of(turn, words.line("board.circles.parts"));
    }

    private List<Component> drawGroups(List<Group> now) {
        return now.stream().<Component>map(this::circle).toList();
    }

    private Div circle(Group group) {
        var all = with(new Div(), "dots");
        for (int person = 0; person < group.people(); person++) {
            all.add(with(new Span(), "dot"));
        }
        all.getElement().setAttribute("aria-hidden", true);
        var circle = with(new Div(with(new Span(String.valueOf(group.number())), "numeral"), all), "circle");
        circle.getElement().setAttribute("role", "img");
        circle.getElement()
                .setAttribute("aria-label", words.say("board.circles.circle", group.number(), group.people()));
        return circle;
    }
}

package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.BoardPicture.Door;
import java.util.List;

/// The small way in for who comes late: address, code, picture.
final class BoardDoor extends Div {

    private final BoardPart<Door> door = new BoardPart<>("door", this::draw);
    private final BoardWords words;
    private final BoardAddress address;

    BoardDoor(BoardWords words, BoardAddress address) {
        this.words = words;
        this.address = address;
        add(door);
    }

    void show(Door shown) {
        door.show(shown);
    }

    private List<Component> draw(Door shown) {
        var host = with(new Span(address.host()), "label");
        var code = with(code(words, shown.code()), "td-num");
        return List.of(
                with(new Div(host, code), "typed"), new QrCode(address.join(shown.joinToken()), words.say("board.qr")));
    }

    /// Two threes on the wall, letter by letter in the ear.
    static Span code(BoardWords words, String spoken) {
        var code = with(new Span(), "code");
        for (var three : spoken.split(" ")) {
            code.add(new Span(three));
        }
        var wide =
                spoken.chars().filter(letter -> letter == 'M' || letter == 'W').count();
        code.setClassName("wide", wide > 0);
        code.setClassName("wider", wide > 2);
        code.getElement().setAttribute("role", "img");
        code.getElement()
                .setAttribute(
                        "aria-label",
                        words.say("board.code", spoken.replace("", " ").strip()));
        return code;
    }
}

package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Logo;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Door;
import de.traudich.workshops.ui.BoardPicture.Lobby;
import java.util.ArrayList;
import java.util.List;

/// The open door: scan or type, and see who is there. The only step that shows names, as people arrive.
final class BoardLobby extends Section {

    private static final int FEW_LETTERS = 150;

    private final BoardWords words;
    private final BoardAddress address;
    private final Span begin = with(new Span(), "label");
    private final BoardPart<Door> scan = new BoardPart<>("scan", this::drawScan);
    private final BoardPart<Door> code = new BoardPart<>("type", this::drawCode);
    private final BoardPart<Integer> count = new BoardPart<>("count", this::drawCount);
    private final BoardPart<BoardArrivals> names = new BoardPart<>("names", this::drawNames);
    private final BoardSince since;
    private final BoardPart<String> task = new BoardPart<>("task", this::drawTask);

    BoardLobby(BoardWords words, BoardAddress address) {
        this.words = words;
        this.address = address;
        since = new BoardSince(words);
        addClassNames("step", "lobby");
        count.getElement().setAttribute("aria-live", "polite");
        var top = with(new Header(new Logo("Trau Dich"), begin), "top");
        var motto = with(new Paragraph(words.say("board.motto")), "display", "motto");
        add(scan, with(new Div(top, code, count, since, task, names, motto), "side"));
    }

    void show(Lobby picture) {
        begin.setText(words.say("board.begin", words.time(picture.startsAt())));
        scan.show(picture.door());
        code.show(picture.door());
        since.show(picture.since());
        setClassName("since-last", picture.since() != null);
        count.show(picture.arrivals().present());
        task.show(picture.task());
        names.show(picture.arrivals());
        setClassName("chosen", !picture.task().isEmpty());
    }

    private List<Component> drawScan(Door door) {
        return List.of(new QrCode(address.join(door.joinToken()), words.say("board.qr")));
    }

    private List<Component> drawCode(Door door) {
        var open = with(new Paragraph(), "open");
        open.add(new Span(words.say("board.open.before") + " "), with(new Span(address.host()), "host"));
        open.add(new Span(" " + words.say("board.open.after")));
        return List.of(open, with(BoardDoor.code(words, door.code()), "td-num"));
    }

    private List<Component> drawCount(int present) {
        var number = Numeral.solid(String.valueOf(present), "").ink();
        return List.of(number, with(new Span(words.say("board.here", present)), "label"));
    }

    private List<Component> drawNames(BoardArrivals arrivals) {
        var line = new ArrayList<Component>();
        if (arrivals.more() > 0) {
            line.add(with(new Span(words.say("board.more", arrivals.more()) + " "), "more"));
        }
        var last = arrivals.names().size() - 1;
        for (int i = 0; i <= last; i++) {
            line.add(with(new Span(arrivals.names().get(i)), "name"));
            line.add(with(new Span(i < last ? ", " : " "), "comma"));
        }
        if (arrivals.present() > 0) {
            var key = arrivals.present() == 1 ? "board.first" : "board.latest";
            line.add(with(new Span(words.say(key, arrivals.latest())), "latest"));
        }
        names.setClassName("many", letters(arrivals) > FEW_LETTERS);
        return line;
    }

    private static int letters(BoardArrivals arrivals) {
        return arrivals.names().stream().mapToInt(name -> name.length() + 2).sum();
    }

    private List<Component> drawTask(String sentence) {
        return sentence.isEmpty() ? List.of() : List.of(new BoardTask(sentence));
    }
}

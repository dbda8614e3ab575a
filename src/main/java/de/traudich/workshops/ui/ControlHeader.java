package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Workshop;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which workshop this is, how people get in, and the five numbers, each on its own.
final class ControlHeader extends Header {

    private final Span code = new Span();
    private final String joinLink;
    private final Consumer<String> say;
    private final Button copy = copy();
    private final JoinShare share;
    private final List<Count> counts = List.of(
            new Count("joined"), new Count("connected"), new Count("out"), new Count("answered"), new Count("waiting"));

    ControlHeader(Workshop workshop, WorkshopTimes times, String joinLink, Runnable help, Consumer<String> say) {
        addClassName("control-header");
        var title = new H1(workshop.title());
        var where = new Paragraph(Stream.of(workshop.place(), times.brief(workshop.startsAt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var name = new Div(title, where);
        name.addClassName("name");
        code.setId("code");
        code.addClassName("code");
        this.joinLink = joinLink;
        this.say = say;
        share = new JoinShare(workshop.title(), joinLink);
        var doors = new Div(code, copy, share, board(workshop), keys(help));
        doors.addClassName("doors");
        var numbers = new Div();
        numbers.setId("counts");
        numbers.addClassName("counts");
        numbers.getElement().setAttribute("role", "group");
        numbers.getElement().setAttribute("aria-label", getTranslation("control.counts"));
        counts.forEach(numbers::add);
        add(name, numbers, doors);
    }

    private Button copy() {
        var button = new Button(getTranslation("control.copy"), new SvgIcon("app/icons/copy.svg"));
        button.setId("copy-link");
        button.setAriaLabel(getTranslation("control.copy"));
        button.setVisible(false);
        return button;
    }

    /// The browser learns what a click copies once the button is there: told before, it forgets.
    private void offer(boolean open) {
        if (open && !copy.isVisible()) {
            copy.setVisible(true);
            Clipboard.onClick(copy)
                    .writeText(
                            joinLink,
                            _ -> copied(copy),
                            _ -> say.accept(getTranslation("control.not-copied", joinLink)));
        }
        copy.setVisible(open);
    }

    private void copied(Button button) {
        button.setText(getTranslation("control.copied"));
        button.setIcon(new SvgIcon("app/icons/check.svg"));
    }

    private Anchor board(Workshop workshop) {
        var board = new Anchor("board/" + workshop.boardToken(), "");
        board.setId("open-board");
        board.addClassName("open-board");
        board.setTarget("traudich-board");
        board.setAriaLabel(getTranslation("control.board.window"));
        board.add(new SvgIcon("app/icons/monitor.svg"), new Span(getTranslation("control.board")));
        return board;
    }

    private Button keys(Runnable help) {
        var button = new Button(new SvgIcon("app/icons/circle-help.svg"), _ -> help.run());
        button.setId("keys");
        button.setAriaLabel(getTranslation("control.keys"));
        button.setTooltipText(getTranslation("control.keys"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void show(Workshop workshop, Tally tally) {
        var open = workshop.code();
        code.setVisible(open != null);
        offer(open != null);
        share.show(open != null);
        if (open != null) {
            code.setText(open.spoken());
            code.getElement().setAttribute("title", getTranslation("control.code"));
        }
        var numbers = List.of(tally.joined(), tally.connected(), tally.out(), tally.answered(), tally.waiting());
        for (int i = 0; i < numbers.size(); i++) {
            counts.get(i).show(numbers.get(i));
        }
    }

    /// A number with its word.
    private static final class Count extends Span {

        private final Span number = new Span();

        Count(String what) {
            setId("count-" + what);
            addClassName("count");
            number.addClassName("n");
            add(number, new Span(getTranslation("control.count." + what)));
        }

        void show(int count) {
            number.setText(String.valueOf(count));
        }
    }
}

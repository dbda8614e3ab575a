package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.ui.AgendaPicture.Line;
import de.traudich.workshops.ui.AgendaPicture.Stand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The agenda beside the stage, to scale, with a flag where the clock is. On a phone a strip that opens.
final class AgendaRail extends Section {

    private final AgendaWords words;
    private final Consumer<Line> pressed;
    private final Span behind = new Span();
    private final Button strip = new Button("", _ -> toggle());
    private final Paragraph none = new Paragraph(getTranslation("agenda.none"));
    private final OrderedList list = new OrderedList();
    private final Paragraph end = new Paragraph();
    private final AgendaPace pace;
    private final Button edit = new Button("", new SvgIcon("app/icons/pencil.svg"));
    private final Map<BlockId, RailBlock> blocks = new HashMap<>();
    private List<BlockId> order = List.of();

    AgendaRail(AgendaDesk desk, AgendaWords words, Consumer<Line> pressed, Runnable edits) {
        this.words = words;
        this.pressed = pressed;
        pace = new AgendaPace(desk, words);
        setId("agenda");
        addClassName("agenda-rail");
        behind.setId("behind");
        behind.addClassName("behind");
        var head = new Div(new H3(getTranslation("agenda.title")), behind);
        head.addClassName("between");
        strip.setId("agenda-strip");
        strip.addClassName("strip");
        strip.addThemeVariants(ButtonVariant.TERTIARY);
        strip.getElement().setAttribute("aria-expanded", "false");
        none.addClassNames("muted", "small");
        list.addClassName("agenda-scale");
        list.getElement().setAttribute("aria-label", getTranslation("agenda.title"));
        end.setId("end");
        end.addClassNames("muted", "small");
        edit.setId("edit-agenda");
        edit.addClickListener(_ -> edits.run());
        var inner = new Div(none, list, end, pace, edit);
        inner.addClassName("inner");
        add(head, strip, inner);
    }

    void show(Workshop workshop, AgendaPicture picture) {
        var planned = picture.planned();
        setVisible(planned || workshop.state() != Workshop.State.CLOSED);
        setClassName("unplanned", !planned);
        none.setVisible(!planned);
        list.setVisible(planned);
        end.setVisible(planned);
        strip.setVisible(planned);
        edit.setText(getTranslation(planned ? "agenda.edit" : "agenda.add"));
        edit.setVisible(workshop.state() != Workshop.State.CLOSED);
        draw(picture);
        say(picture);
        pace.show(picture);
    }

    private void draw(AgendaPicture picture) {
        var scale = RailScale.of(picture.lines());
        var now = picture.lines().stream().map(line -> line.block().id()).toList();
        blocks.keySet().retainAll(now);
        for (int at = 0; at < now.size(); at++) {
            blocks.computeIfAbsent(now.get(at), _ -> new RailBlock(words, pressed))
                    .show(picture.lines().get(at), at, scale, picture.pace().now());
        }
        if (!now.equals(order)) {
            order = now;
            list.removeAll();
            now.forEach(id -> list.add(blocks.get(id)));
        }
    }

    private void say(AgendaPicture picture) {
        var begun = picture.at(Stand.NOW).isPresent();
        behind.setVisible(begun);
        behind.setText(words.behind(picture.pace().behind()));
        setClassName("late", begun && picture.pace().behind() > 0);
        end.setText(words.end(picture.pace()));
        strip.setText(strip(picture));
    }

    private String strip(AgendaPicture picture) {
        var now = picture.at(Stand.NOW).map(this::title).map(title -> getTranslation("agenda.strip.now", title));
        var next = picture.at(Stand.NEXT).map(this::title).map(title -> getTranslation("agenda.strip.next", title));
        return String.join(" · ", List.of(now.orElse(""), next.orElse(getTranslation("agenda.strip.last"))))
                .replaceFirst("^ · ", "");
    }

    private String title(Line line) {
        return line.block().plan().title();
    }

    private void toggle() {
        var open = !hasClassName("open");
        setClassName("open", open);
        strip.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}

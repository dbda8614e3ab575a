package de.traudich.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.ui.AgendaPicture.Line;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One block in the plan, as high as it is long: dragged by its head, moved by buttons or by Alt and an arrow key,
/// opened for changes.
final class BlockRow extends ListItem {

    /// What the list does with a block.
    interface Verbs {

        void toggle(BlockRow row);

        void move(BlockRow row, int by);

        void drop(BlockRow dragged, BlockRow on);

        void insertAfter(BlockRow row);
    }

    private final BlockId id;
    private final AgendaWords words;
    private final Span time = new Span();
    private final NativeButton open;
    private final Span minutes = new Span();
    private final Div scale = new Div();
    private final Button up = icon("chevron-up");
    private final Button down = icon("chevron-down");
    private final Button after = icon("plus");
    private @Nullable BlockForm form;

    BlockRow(BlockId id, AgendaWords words, Verbs verbs) {
        this.id = id;
        this.words = words;
        open = new NativeButton("", _ -> verbs.toggle(this));
        open.addClassName("open-block");
        time.addClassName("time");
        minutes.addClassName("minutes");
        scale.addClassName("scale-holder");
        up.addClickListener(_ -> verbs.move(this, -1));
        down.addClickListener(_ -> verbs.move(this, 1));
        after.addClickListener(_ -> verbs.insertAfter(this));
        Shortcuts.addShortcutListener(this, () -> verbs.move(this, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> verbs.move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
        var grip = new SvgIcon("app/icons/grip-vertical.svg");
        grip.addClassName("grip");
        var tools = new Div(up, down, after);
        tools.addClassName("tools");
        var head = new Div(scale, time, grip, open, minutes, tools);
        head.addClassName("block-head");
        var source = DragSource.create(head);
        source.setDragData(this);
        DropTarget.create(this).addDropListener(drop -> drop.getDragData()
                .filter(BlockRow.class::isInstance)
                .ifPresent(dragged -> verbs.drop((BlockRow) dragged, this)));
        add(head);
    }

    private static Button icon(String name) {
        var button = new Button(new SvgIcon("app/icons/" + name + ".svg"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    BlockId id() {
        return id;
    }

    void show(Line line, int at, int of, RailScale px, boolean over) {
        var plan = line.block().plan();
        setClassName("plan-block stand-"
                + line.stand().name().toLowerCase(Locale.ROOT).replace('_', '-') + (form == null ? "" : " opened"));
        time.setText(words.times().time(line.at()));
        minutes.setText(words.minutes(plan.minutes()));
        scale.removeAll();
        scale.add(px.height(plan.minutes()));
        title(line);
        place(at, of, over, plan.title());
        if (form != null) {
            form.follow(line.block(), line.stand(), over);
        }
    }

    private void title(Line line) {
        var plan = line.block().plan();
        var title = new Span(plan.title());
        title.addClassName("title");
        var kind = new Span(getTranslation("block.kind." + plan.kind()));
        kind.addClassNames("muted", "small");
        var stand = new Span(getTranslation("agenda.stand." + line.stand()));
        stand.addClassNames("tag", "stand");
        open.removeAll();
        open.add(title, kind, stand);
    }

    private void place(int at, int of, boolean over, String title) {
        var place = at + 1;
        open.setId("open-" + place);
        name(up, "up", place, title);
        name(down, "down", place, title);
        name(after, "after", place, title);
        up.setEnabled(at > 0 && !over);
        down.setEnabled(at < of - 1 && !over);
        after.setEnabled(!over);
    }

    private void name(Button button, String verb, int place, String title) {
        button.setId(verb + "-" + place);
        button.setAriaLabel(getTranslation("agenda." + verb, title));
        button.setTooltipText(getTranslation("agenda." + verb, title));
    }

    void open(BlockForm opened) {
        form = opened;
        add(opened);
        open.getElement().setAttribute("aria-expanded", "true");
        opened.start();
    }

    void close() {
        if (form != null) {
            remove(form);
            form = null;
        }
        open.getElement().setAttribute("aria-expanded", "false");
        removeClassName("opened");
    }

    boolean opened() {
        return form != null;
    }

    boolean unsaved() {
        return form != null && form.unsaved();
    }

    void gone() {
        if (form != null) {
            form.removed();
        }
    }

    void focusOpen() {
        open.focus();
    }

    void focusForm() {
        if (form != null) {
            form.start();
        }
    }

    /// After a move the hand stays where it was.
    void focus(int by) {
        var button = by < 0 ? up : down;
        if (button.isEnabled()) {
            button.focus();
        } else {
            (by < 0 ? down : up).focus();
        }
    }
}

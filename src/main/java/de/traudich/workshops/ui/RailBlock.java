package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ui.AgendaPicture.Line;
import de.traudich.workshops.ui.AgendaPicture.Stand;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One block beside the clock, as high as it is long. Pressed it says more and leads there.
final class RailBlock extends ListItem {

    private final AgendaWords words;
    private final NativeButton box;
    private final Span time = new Span();
    private final Div flag = new Div();
    private @Nullable Shown shown;

    /// What the eye sees of it; redrawn only when that differs.
    private record Shown(Line line, int place, RailScale scale, Instant now) {}

    RailBlock(AgendaWords words, Consumer<Line> pressed) {
        this.words = words;
        box = new NativeButton("", _ -> {
            if (shown != null) pressed.accept(shown.line());
        });
        box.addClassName("box");
        time.addClassName("time");
        flag.addClassName("flag");
        add(time, flag, box);
    }

    void show(Line line, int place, RailScale scale, Instant now) {
        var next = new Shown(line, place, scale, line.stand() == Stand.NOW ? now : Instant.EPOCH);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        setClassName("rail-block stand-"
                + line.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("aria-current", line.stand() == Stand.NOW ? "step" : "false");
        time.setText(words.times().time(line.at()));
        box.setId("rail-" + (place + 1));
        draw(line, scale);
        fly(line, scale, now);
    }

    private void draw(Line line, RailScale scale) {
        var plan = line.block().plan();
        var title = new Span(plan.title());
        title.addClassName("title");
        var minutes = new Span(getTranslation("agenda.minutes.short", plan.minutes()));
        minutes.addClassName("minutes");
        minutes.getElement().setAttribute("aria-label", words.minutes(plan.minutes()));
        var stand = new Span(getTranslation("agenda.stand." + line.stand()));
        stand.addClassName("visually-hidden");
        box.removeAll();
        box.add(scale.height(line.stand() == Stand.SKIPPED ? 0 : plan.minutes()), title, minutes, stand);
    }

    /// Where the clock is in the block that runs.
    private void fly(Line line, RailScale scale, Instant now) {
        flag.removeAll();
        flag.setVisible(line.stand() == Stand.NOW);
        if (flag.isVisible()) {
            var clock = new Span(words.times().time(now));
            clock.addClassName("now-clock");
            flag.add(scale.height(line.block().plan().minutes() * line.percent() / 100.0), clock);
        }
    }
}

package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps what one window writes over what that window has seen. When another one was faster nothing is written over:
/// whoever sits here decides which of the two stays.
final class Overtaken extends Div {

    private final AskDesk desk;
    private AskNotes seen;
    private @Nullable Function<AskNotes, Kept> last;

    /// @param kept what became of it
    /// @param renew shows what stands there now
    Overtaken(AskDesk desk, AskNotes seen, Consumer<Kept> kept, Runnable renew) {
        this.desk = desk;
        this.seen = seen;
        setId("overtaken");
        addClassNames("overtaken", "row");
        var mine = new Button(getTranslation("overtaken.mine"), _ -> kept.accept(again()));
        mine.setId("keep-mine");
        var other = new Button(getTranslation("overtaken.other"), _ -> renew.run());
        other.setId("show-other");
        var words = new Paragraph(getTranslation("kept.overtaken"));
        words.getElement().setAttribute("role", "alert");
        add(words, mine, other);
        setVisible(false);
    }

    Kept keep(Function<AskNotes, Kept> save) {
        last = save;
        var kept = save.apply(seen);
        setVisible(kept instanceof Kept.Overtaken);
        if (kept instanceof Kept.Saved) see(desk.notes());
        return kept;
    }

    /// What was read last.
    AskNotes seen() {
        return seen;
    }

    /// What this window shows now.
    void see(AskNotes now) {
        seen = now;
        setVisible(false);
    }

    private Kept again() {
        seen = desk.notes();
        return last == null ? new Kept.Saved() : keep(last);
    }
}

package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.traudich.asks.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What came back, one tap: the answers in words, none smaller than another, and "no answer yet". At the horizon "no
/// reply" joins them.
public final class OutcomeTiles extends Div {

    private static final List<Outcome> ANSWERS =
            List.of(Outcome.YES, Outcome.PARTLY, Outcome.REFERRED, Outcome.BRIEF_REPLY, Outcome.NO);

    private final Map<Outcome, NativeButton> tiles = new EnumMap<>(Outcome.class);

    private final Consumer<Outcome> chosen;

    public OutcomeTiles(Consumer<Outcome> chosen) {
        this.chosen = chosen;
        addClassName("outcome-tiles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("outcome.question"));
        ANSWERS.forEach(this::offer);
    }

    /// Nothing came back yet.
    ///
    /// @param silent for so long that it may be called no reply
    public OutcomeTiles or(Runnable waiting, boolean silent) {
        if (silent) offer(Outcome.NO_REPLY);
        add(tile(OutcomeMark.open(), "waiting", silent ? "keep-waiting" : "waiting", waiting));
        return this;
    }

    private void offer(Outcome outcome) {
        var key = OutcomeMark.name(outcome);
        var tile = tile(OutcomeMark.of(outcome), key, key, () -> chosen.accept(outcome));
        tiles.put(outcome, tile);
        add(tile);
    }

    /// Marks what is kept; null where nothing is.
    public void choose(@Nullable Outcome kept) {
        tiles.forEach(
                (outcome, tile) -> tile.getElement().setAttribute("aria-pressed", String.valueOf(outcome == kept)));
    }

    private NativeButton tile(OutcomeMark mark, String id, String key, Runnable tap) {
        var words = new Span(getTranslation("outcome." + key));
        var more = new Element("small");
        more.setText(getTranslation("outcome." + key + ".more"));
        words.getElement().appendChild(more);
        var tile = new NativeButton();
        tile.setId("outcome-" + id);
        tile.add(mark, words);
        tile.addClickListener(_ -> tap.run());
        return tile;
    }
}

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

/// What came back, one tap: the answers in words, none smaller than another, and "no answer yet".
public final class OutcomeTiles extends Div {

    /// Silence becomes an answer only at the horizon, so it is not on the tiles.
    private static final List<Outcome> ANSWERS =
            List.of(Outcome.YES, Outcome.PARTLY, Outcome.REFERRED, Outcome.BRIEF_REPLY, Outcome.NO);

    private final Map<Outcome, NativeButton> tiles = new EnumMap<>(Outcome.class);

    public OutcomeTiles(Consumer<Outcome> chosen, Runnable waiting) {
        addClassName("outcome-tiles");
        getElement().setAttribute("role", "group");
        for (var outcome : ANSWERS) {
            var key = OutcomeMark.name(outcome);
            var tile = tile(OutcomeMark.of(outcome), key, () -> chosen.accept(outcome));
            tiles.put(outcome, tile);
            add(tile);
        }
        add(tile(OutcomeMark.open(), "waiting", waiting));
    }

    /// Marks what is kept; null where nothing is.
    public void choose(@Nullable Outcome kept) {
        tiles.forEach(
                (outcome, tile) -> tile.getElement().setAttribute("aria-pressed", String.valueOf(outcome == kept)));
    }

    private NativeButton tile(OutcomeMark mark, String key, Runnable tap) {
        var words = new Span(getTranslation("outcome." + key));
        var more = new Element("small");
        more.setText(getTranslation("outcome." + key + ".more"));
        words.getElement().appendChild(more);
        var tile = new NativeButton();
        tile.setId("outcome-" + key);
        tile.add(mark, words);
        tile.addClickListener(_ -> tap.run());
        return tile;
    }
}

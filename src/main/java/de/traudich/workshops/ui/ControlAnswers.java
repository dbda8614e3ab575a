package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Showing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers to the block in which the room is: how many, how they lie, and what the wall may show of them. Nobody's own
/// number is in here.
final class ControlAnswers extends Section {

    private final ControlWall wall;
    private final Paragraph count = new Paragraph();
    private final Map<Showing, NativeButton> choice = new EnumMap<>(Showing.class);
    private final ControlDistribution distribution = new ControlDistribution();
    private final ControlWords words;
    private @Nullable BlockSight shown;

    ControlAnswers(ControlWall wall) {
        this.wall = wall;
        words = new ControlWords(wall);
        setId("answers");
        addClassName("block-answers");
        count.setId("answered");
        count.addClassName("answered");
        count.getElement().setAttribute("role", "status");
        add(new H3(getTranslation("control.block.answers")), count, segments(), distribution, words);
    }

    private Div segments() {
        var segments = new Div();
        segments.addClassName("segments");
        segments.getElement().setAttribute("role", "group");
        segments.getElement().setAttribute("aria-label", getTranslation("control.block.wall"));
        for (var showing : Showing.values()) {
            var button = new NativeButton(getTranslation("control.block." + showing), _ -> choose(showing));
            button.setId("showing-" + showing);
            choice.put(showing, button);
            segments.add(button);
        }
        return segments;
    }

    private void choose(Showing showing) {
        if (shown != null) wall.show(shown.block(), showing);
    }

    void show(Optional<BlockSight> now) {
        var sight = now.filter(one -> one.block().kind().answered());
        setVisible(sight.isPresent());
        sight.filter(one -> !one.equals(shown)).ifPresent(this::draw);
    }

    private void draw(BlockSight sight) {
        shown = sight;
        count.setText(getTranslation("control.block.answered", sight.answered(), sight.joined()));
        choice.forEach((showing, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(showing == sight.block().showing())));
        distribution.show(sight);
        words.show(sight);
    }
}

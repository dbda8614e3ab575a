package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Word;
import java.util.List;
import java.util.Locale;

/// The words of a cloud, without who said them. The coach can take one off the wall and put it back.
final class ControlWords extends UnorderedList {

    private final ControlWall wall;
    private List<Word> shown = List.of();

    ControlWords(ControlWall wall) {
        this.wall = wall;
        setId("words");
        addClassName("words-said");
    }

    void show(BlockSight sight) {
        setVisible(!sight.words().isEmpty());
        if (!sight.words().equals(shown)) {
            shown = sight.words();
            removeAll();
            shown.forEach(word -> add(item(sight.block().id(), word)));
        }
    }

    private ListItem item(BlockId block, Word word) {
        var text = new Span(word.text());
        text.addClassName("word");
        text.getElement().setAttribute("dir", "auto");
        var count = new Span(getTranslation("control.block.times", word.count()));
        count.addClassNames("muted", "small");
        var toggle = new Button(
                getTranslation(word.off() ? "control.quote.back" : "control.quote.off"),
                _ -> wall.takeOff(block, word.text(), !word.off()));
        toggle.setId("word-" + word.text().toLowerCase(Locale.ROOT).replaceAll("\\P{L}+", "-"));
        toggle.setAriaLabel(getTranslation(word.off() ? "control.block.back" : "control.block.off", word.text()));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var item = new ListItem(text, count, toggle);
        item.setClassName("hidden-quote", word.off());
        return item;
    }
}

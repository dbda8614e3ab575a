package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.Template;
import java.util.List;

/// Which agenda to begin with, and what is in it.
final class TemplateChoice extends Div {

    private final RadioButtonGroup<Template> choice = new RadioButtonGroup<>(getTranslation("template.choice"));
    private final Paragraph sum = new Paragraph();
    private final OrderedList preview = new OrderedList();

    TemplateChoice() {
        addClassName("template-choice");
        choice.setId("template");
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(_ -> preview());
        sum.setId("template-sum");
        sum.addClassName("agenda-sum");
        preview.setId("template-preview");
        preview.addClassName("template-preview");
        var shown = new Div(sum, preview);
        shown.addClassNames("well", "template-blocks");
        add(choice, shown);
    }

    private String label(Template template) {
        if (template.equals(Template.NONE)) {
            return getTranslation("template.none");
        }
        return template.own() ? getTranslation("template.own", template.name()) : template.name();
    }

    /// The choice stays what it was where the new list has it too.
    void offer(List<Template> templates) {
        var before = choice.getValue();
        choice.setItems(templates);
        choice.setValue(templates.stream()
                .filter(one -> before != null && one.key().equals(before.key()))
                .findFirst()
                .orElse(templates.getFirst()));
        preview();
    }

    private void preview() {
        var blocks = read();
        var minutes = blocks.stream().mapToInt(BlockDraft::minutes).sum();
        preview.removeAll();
        blocks.forEach(block -> preview.add(item(block)));
        sum.setText(
                blocks.isEmpty()
                        ? getTranslation("template.none.help")
                        : getTranslation("template.sum", blocks.size(), minutes));
    }

    private ListItem item(BlockDraft block) {
        var minutes = new Span(getTranslation("agenda.minutes.short", block.minutes()));
        minutes.addClassName("minutes");
        var title = new Span(block.title());
        return new ListItem(minutes, title);
    }

    List<BlockDraft> read() {
        var chosen = choice.getValue();
        return chosen == null ? List.of() : chosen.blocks();
    }
}

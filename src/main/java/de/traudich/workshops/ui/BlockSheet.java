package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.ui.AgendaPicture.Line;
import de.traudich.workshops.ui.AgendaPicture.Stand;

/// One block of the agenda looked at beforehand: what is planned, and the ways to it, past it and into the plan.
final class BlockSheet extends Dialog {

    BlockSheet(Line line, ControlPicture picture, AgendaWords words, AgendaDesk desk, Runnable edit) {
        var block = line.block();
        setId("block-sheet");
        addClassName("block-sheet");
        setHeaderTitle(block.plan().title());
        var facts = new Span(getTranslation(
                "agenda.sheet",
                getTranslation("block.kind." + block.kind()),
                words.minutes(block.plan().minutes()),
                words.times().time(line.at())));
        facts.addClassName("eyebrow");
        var script = new Paragraph(
                block.plan().script().isEmpty()
                        ? getTranslation("agenda.script.none")
                        : block.plan().script());
        script.addClassName("keep-lines");
        add(facts, script);
        var open = picture.workshop().state() == Workshop.State.OPEN;
        var go = button("sheet-go", "agenda.go", () -> new AgendaGo(this, desk).to(block, picture));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setVisible(open && line.stand() != Stand.NOW);
        var skip = button("sheet-skip", block.skipped() ? "agenda.unskip" : "agenda.skip", () -> desk.skip(block));
        skip.setVisible(!block.begun() && line.stand() != Stand.NOW);
        getFooter()
                .add(
                        button("sheet-close", "agenda.close", () -> {}),
                        button("sheet-edit", "agenda.edit", edit),
                        skip,
                        go);
    }

    private Button button(String id, String key, Runnable verb) {
        var button = new Button(getTranslation(key), _ -> {
            close();
            verb.run();
        });
        button.setId(id);
        return button;
    }
}

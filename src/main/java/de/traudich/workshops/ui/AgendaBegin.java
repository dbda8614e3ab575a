package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockDraft;
import java.util.List;
import java.util.function.Consumer;

/// Where there is no agenda yet: a template to begin with, or a first block of one's own.
final class AgendaBegin extends Div {

    AgendaBegin(PlanDesk desk, Language language, Consumer<List<BlockDraft>> begin) {
        addClassNames("agenda-begin", "stack");
        var choice = new TemplateChoice();
        choice.offer(desk.offered(language));
        var use = new Button(getTranslation("template.use"), _ -> begin.accept(choice.read()));
        use.setId("use-template");
        var lead = new Paragraph(getTranslation("agenda.begin.help"));
        lead.addClassNames("muted", "measure");
        add(new H2(getTranslation("agenda.begin")), lead, choice, use);
    }
}

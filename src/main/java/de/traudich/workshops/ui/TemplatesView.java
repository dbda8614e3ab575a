package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Template;
import de.traudich.workshops.TemplateId;
import de.traudich.workshops.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/// The agendas a coach can begin with: own ones, which can be renamed and deleted, and the product's.
@Route("workshops/templates")
@RolesAllowed("COACH")
class TemplatesView extends Composite<Div> implements HasDynamicTitle {

    private final Templates templates;
    private final Person coach;
    private final Section own = new Section();
    private final Paragraph notice = new Paragraph();

    TemplatesView(Templates templates, CurrentPerson current) {
        this.templates = templates;
        coach = current.get();
        var back = new RouterLink(getTranslation("workshop.back"), WorkshopsView.class);
        back.addClassName("back");
        var lead = new Paragraph(getTranslation("templates.lead"));
        lead.addClassNames("muted", "measure");
        notice.setId("notice");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        own.setId("own");
        var builtIn = templates.builtIn(coach, Language.of(getLocale()));
        getContent().addClassNames("view", "templates");
        getContent()
                .add(
                        back,
                        new H1(getTranslation("templates.title")),
                        lead,
                        notice,
                        own,
                        new Section(new H2(getTranslation("templates.built-in")), list(builtIn)));
        show();
    }

    private void show() {
        var kept = templates.own(coach);
        own.removeAll();
        own.add(new H2(getTranslation("templates.own")));
        if (kept.isEmpty()) {
            var none = new Paragraph(getTranslation("templates.none"));
            none.addClassName("muted");
            own.add(none);
        } else {
            own.add(list(kept));
        }
    }

    private UnorderedList list(List<Template> all) {
        var list = new UnorderedList();
        list.addClassNames("card", "lines");
        all.forEach(template -> list.add(line(template)));
        return list;
    }

    private ListItem line(Template template) {
        var name = new Span(template.name());
        name.addClassName("strong");
        var facts = new Span(getTranslation("template.sum", template.blocks().size(), template.minutes()));
        facts.addClassNames("muted", "small");
        var words = new Div(name, facts);
        words.addClassName("grow");
        var line = new ListItem(words);
        Optional.ofNullable(template.id()).ifPresent(id -> line.add(verbs(template, id)));
        return line;
    }

    private Div verbs(Template template, TemplateId id) {
        var rename = new Button(getTranslation("template.rename"), _ -> new TemplateName(
                        getTranslation("template.rename"), template.name(), name -> rename(id, name))
                .open());
        rename.setId("rename-" + id.value());
        var delete = new Button(getTranslation("template.delete"), _ -> new Confirm(
                        getTranslation("template.delete.question", template.name()),
                        getTranslation("template.delete.consequence"),
                        getTranslation("template.delete"),
                        () -> delete(id))
                .open());
        delete.setId("delete-" + id.value());
        var verbs = new Div(rename, delete);
        verbs.addClassName("row");
        return verbs;
    }

    private Optional<String> rename(TemplateId id, String name) {
        try {
            if (!templates.rename(coach, id, name)) {
                return Optional.of(getTranslation("template.name.taken"));
            }
            notice.setText("");
        } catch (Stale gone) {
            notice.setText(getTranslation("template.gone"));
        }
        show();
        return Optional.empty();
    }

    private void delete(TemplateId id) {
        try {
            templates.delete(coach, id);
            notice.setText("");
        } catch (Stale gone) {
            notice.setText(getTranslation("template.gone"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("templates.title"));
    }
}

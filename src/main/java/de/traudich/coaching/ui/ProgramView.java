package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Enrolling;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Groups;
import de.traudich.coaching.ProgramDraft;
import de.traudich.coaching.ProgramId;
import de.traudich.coaching.ProgramKept;
import de.traudich.coaching.Programs;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Where a coach writes a program, and sees who is in it. It stays editable while it runs.
@Route("coach/programs/new")
@RouteAlias("coach/programs/:id")
@RolesAllowed("COACH")
class ProgramView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Programs programs;
    private final Enrolling enrolling;
    private final Coaching coaching;
    private final Groups groups;
    private final Feed news;
    private final Exercises exercises;
    private final Clock clock;
    private final Person coach;
    private final Refusal refusal = new Refusal();
    private final Paragraph done = new Paragraph();
    private final H1 heading = new H1();
    private ProgramForm form;
    private @Nullable ProgramId id;
    private @Nullable EnrolmentPanel enrolments;
    private int seen;

    ProgramView(
            Programs programs,
            Enrolling enrolling,
            Coaching coaching,
            Groups groups,
            Feed news,
            Exercises exercises,
            Clock clock,
            CurrentPerson current) {
        this.programs = programs;
        this.enrolling = enrolling;
        this.coaching = coaching;
        this.groups = groups;
        this.news = news;
        this.exercises = exercises;
        this.clock = clock;
        coach = current.get();
        form = new ProgramForm(exercises.library(coach.practice()));
        done.setId("saved");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        getContent().addClassNames("view", "program");
    }

    /// The same view goes on when a new program gets its address.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(ProgramView::id).orElse(null);
        form = new ProgramForm(exercises.library(coach.practice()));
        refusal.clear();
        done.setText("");
        getContent().removeAll();
        var editor = editor();
        var columns = new Div(editor);
        columns.addClassName("columns");
        var back = new RouterLink(getTranslation("programs.back"), ProgramsView.class);
        back.addClassName("back");
        heading.setText(getTranslation("program.new"));
        getContent().add(back, new Div(heading, lead()), columns);
        if (id != null) {
            columns.add(open(id, editor));
        }
    }

    private static ProgramId id(String address) {
        return Ids.parse(address).map(ProgramId::new).orElseThrow(() -> new Stale("program"));
    }

    private Section editor() {
        var save = new Button(getTranslation("program.save"), _ -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save.setEnabled(true));
        var editor = new Section(new H2(getTranslation("program.steps")), form, refusal, done, save);
        editor.addClassNames("card", "stack", "program-editor");
        return editor;
    }

    private EnrolmentPanel open(ProgramId program, Section editor) {
        var kept = programs.get(coach, program);
        seen = kept.version();
        form.show(kept);
        heading.setText(kept.name());
        var deletion = new ProgramDeletion(heading::getText, this::delete);
        editor.add(deletion);
        var panel = new EnrolmentPanel(
                enrolling,
                coach,
                program,
                new RecipientFields(coaching.coachees(coach), groups.of(coach)),
                clock,
                underWay -> {
                    form.askWhetherToApply(underWay > 0);
                    deletion.know(underWay);
                });
        new Following(panel)
                .follow(
                        news.triageTopics(),
                        coach.id(),
                        () -> news.triage(coach.id()),
                        _ -> enrolling.of(coach, program),
                        panel::show);
        enrolments = panel;
        return panel;
    }

    private void save() {
        refusal.clear();
        done.setText("");
        form.read().ifPresentOrElse(this::save, () -> refusal.say(getTranslation("program.check")));
    }

    private void save(ProgramDraft draft) {
        try {
            var kept =
                    id == null ? programs.create(coach, draft) : programs.revise(coach, id, seen, draft, form.apply());
            switch (kept) {
                case ProgramKept.Saved saved -> saved(saved, draft.name());
                case ProgramKept.NameTaken _ -> form.refuseName(getTranslation("program.name.taken"));
                case ProgramKept.Overtaken _ -> refusal.say(getTranslation("program.overtaken"));
            }
        } catch (Stale gone) {
            refusal.say(getTranslation("program.gone"));
        }
    }

    private void saved(ProgramKept.Saved saved, String name) {
        if (id == null) {
            UI.getCurrent().navigate("coach/programs/" + saved.id().value());
            done.setText(getTranslation("program.saved.first"));
        } else {
            seen = saved.version();
            heading.setText(name);
            done.setText(getTranslation("program.saved", saved.version()));
        }
        if (enrolments != null) {
            enrolments.reread();
        }
    }

    private void delete() {
        try {
            if (id != null) {
                programs.delete(coach, id);
            }
            UI.getCurrent().navigate(ProgramsView.class);
        } catch (Stale gone) {
            refusal.say(getTranslation("program.gone"));
        }
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("program.lead"));
        lead.addClassNames("muted", "measure");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – Trau Dich";
    }
}

package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Ladder;
import de.traudich.coaching.Rung;
import de.traudich.coaching.Suggestion;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// The own ladder of courage, as it grows with every ask; and what could come next. Nothing here is locked or counted.
@Route("ladder")
@Menu(title = "nav.ladder", icon = "footprints", order = 2.5)
@RolesAllowed("COACHEE")
class LadderView extends Composite<Div> implements HasDynamicTitle {

    private record Picture(Ladder ladder, List<Suggestion> next) {}

    private final Person me;
    private final Today today;
    private final List<Exercise> library;
    private final Language language = Language.of(getLocale());
    private final Refusal refusal = new Refusal();
    private final Paragraph taken = new Paragraph();
    private final Paragraph level = new Paragraph();
    private final CareNote care;
    private final OrderedList rungs = new OrderedList();
    private final Div legend = new Div();
    private final Paragraph none = new Paragraph(getTranslation("ladder.none"));
    private final SuggestionList suggestions;

    LadderView(CurrentPerson current, Today today, Coaching coaching, Exercises exercises) {
        me = current.get();
        this.today = today;
        library = exercises.library(me.practice());
        care = new CareNote(new Coaches(coaching.coachesOf(me), getLocale()), false);
        suggestions = new SuggestionList(this::take, all());
        compose();
        new Following(this).follow(today.topics(), me.id(), () -> today.of(me.id()), this::picture, this::show);
    }

    private Anchor all() {
        var all = new Anchor("exercises", getTranslation("ladder.all"));
        all.setId("all-exercises");
        return all;
    }

    private void compose() {
        taken.setId("taken");
        taken.addClassName("done");
        taken.getElement().setAttribute("role", "status");
        rungs.addClassName("rungs");
        level.setId("level");
        none.addClassName("muted");
        legend.addClassNames("legend", "muted", "small");
        legend.add(key("expected", "ladder.legend.expected"), key("after", "ladder.legend.after"));
        var ladder = new Section(new H2(getTranslation("ladder.rungs")), level, legend, none, rungs);
        ladder.addClassNames("card", "ladder-card");
        var columns = new Div(ladder, suggestions);
        columns.addClassName("columns");
        var lead = new Paragraph(getTranslation("ladder.lead"));
        lead.addClassNames("muted", "measure");
        getContent().addClassNames("view", "ladder");
        getContent().add(new Div(new H1(getTranslation("nav.ladder")), lead), refusal, taken, care, columns);
    }

    private Component key(String kind, String words) {
        var mark = new Span();
        mark.addClassNames("key", kind);
        return new Span(mark, new Span(getTranslation(words)));
    }

    private Picture picture(List<TodayItem> items) {
        var ladder = Ladder.of(items);
        return new Picture(ladder, ladder.next(items, library));
    }

    private void show(Picture picture) {
        var ladder = picture.ladder();
        rungs.removeAll();
        ladder.rungs().forEach(rung -> rungs.add(new RungLine(rung, title(rung))));
        legend.setVisible(!ladder.rungs().isEmpty());
        none.setVisible(ladder.rungs().isEmpty());
        level.setVisible(ladder.level().isPresent());
        ladder.level().ifPresent(now -> level.setText(getTranslation("ladder.level", now)));
        care.show(ladder.strains());
        suggestions.show(picture.next());
    }

    private String title(Rung rung) {
        var exercise = rung.newest().exercise();
        if (exercise != null) return exercise.in(language).title();
        var brief = rung.newest().brief();
        var favour = brief.favour() == null
                ? getTranslation("today.own")
                : getTranslation("ladder.own", getTranslation("favour." + brief.favour()));
        return brief.channel() == null ? favour : favour + ", " + getTranslation("channel." + brief.channel());
    }

    private void take(Exercise exercise) {
        refusal.clear();
        taken.setText("");
        try {
            today.take(me, exercise.id());
            taken.setText(getTranslation("ladder.taken", exercise.in(language).title()));
        } catch (Stale gone) {
            refusal.say(getTranslation("error.stale"));
        }
        show(picture(today.of(me.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ladder.page");
    }
}

package de.traudich.insights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.insights.Benchmarks;
import de.traudich.insights.RealityCheck;
import de.traudich.insights.RealityChecks;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Expected against happened, for oneself: never more than the number of answers allows.
@Route("reality-check")
@Menu(title = "nav.reality-check", icon = "scale", order = 3)
@RolesAllowed("COACHEE")
class RealityCheckView extends Composite<Div> implements HasDynamicTitle {

    private final Person me;
    private final RealityChecks checks;
    private final Benchmarks benchmarks;
    private final InsightWords words;

    RealityCheckView(CurrentPerson current, People people, RealityChecks checks, Benchmarks benchmarks) {
        this.me = current.get();
        this.checks = checks;
        this.benchmarks = benchmarks;
        words = new InsightWords(
                this, Language.of(getLocale()), people.practice(me.practice()).zone());
        getContent().addClassNames("view", "my-reality-check");
        show(checks.of(me.id()));
    }

    private void show(RealityCheck check) {
        getContent().add(head(check));
        if (check.newestFirst().isEmpty()) {
            getContent().add(empty());
        } else {
            getContent().add(columns(check));
        }
    }

    private Div head(RealityCheck check) {
        var lead = new Paragraph(counts(check));
        lead.addClassNames("muted", "lead");
        lead.setVisible(!check.newestFirst().isEmpty());
        return new Div(new H1(getTranslation("insights.title")), lead);
    }

    /// The denominators first: every number below is about some of these.
    private String counts(RealityCheck check) {
        return Stream.of(
                        count("insights.asked", check.asked(), true),
                        count("insights.answered", check.replied(), true),
                        count("insights.silent", check.outcomes().size() - check.replied(), false),
                        count("insights.open", check.open(), false),
                        count("insights.not-asked", check.notAsked(), false))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String count(String key, int count, boolean always) {
        return always || count > 0 ? getTranslation(key, count) : "";
    }

    private EmptyState empty() {
        var start = new Anchor("today", getTranslation("insights.empty.start"));
        start.setId("to-today");
        start.addClassName("primary-link");
        return new EmptyState(getTranslation("insights.empty"), getTranslation("insights.empty.help"), start);
    }

    private Div columns(RealityCheck check) {
        var left = new Div(
                new ExpectedCard(check, words), new FearCard(check.fears(), words), new DreadCard(check, words));
        left.addClassName("left");
        var right = new Div(
                new LessonList((place, most) -> checks.lessons(me.id(), place, most), words),
                new FactsCard(check, words),
                new ResearchCard(check, benchmarks::beside, words));
        right.addClassName("right");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insights.page");
    }
}

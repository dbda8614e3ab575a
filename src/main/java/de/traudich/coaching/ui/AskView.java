package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.asks.AskId;
import de.traudich.asks.Linking;
import de.traudich.asks.Noting;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/// One ask in five steps, at any pace and in any order. Everything keeps itself as it is typed. An ask of somebody else
/// and one that was never there answer alike.
@Route("asks/:id/:step?")
@RolesAllowed("COACHEE")
class AskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Person me;
    private final Today today;
    private final Journeys journeys;
    private final Noting noting;
    private final Linking linking;
    private final Feedback feedback;
    private final Clock clock;
    private final Coaches coaches;
    private final TodayWords words;
    private String title = "";

    AskView(
            CurrentPerson current,
            People people,
            Coaching coaching,
            Today today,
            Journeys journeys,
            Noting noting,
            Linking linking,
            Feedback feedback,
            Clock clock) {
        me = current.get();
        this.today = today;
        this.journeys = journeys;
        this.noting = noting;
        this.linking = linking;
        this.feedback = feedback;
        this.clock = clock;
        coaches = new Coaches(coaching.coachesOf(me), getLocale());
        var when = new When(people.practice(me.practice()).zone(), getLocale(), clock);
        words = new TodayWords(when, Language.of(getLocale()), this);
        getContent().addClassNames("view", "ask");
    }

    /// Where a step of an ask is.
    static String path(AskId ask, JourneyStep step) {
        return "asks/" + ask.value() + "/" + step.path();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        getContent().removeAll();
        item(parameters)
                .ifPresentOrElse(item -> enter(item, parameters.get("step").orElse("")), this::absent);
    }

    private Optional<TodayItem> item(RouteParameters parameters) {
        return parameters.get("id").flatMap(TodayWords::id).flatMap(ask -> today.find(me, ask));
    }

    private void enter(TodayItem item, String step) {
        title = words.title(item);
        var notes = noting.read(me, item.ask().id());
        var back = new RouterLink(getTranslation("ask.back"), TodayView.class);
        back.addClassName("back");
        getContent()
                .add(
                        back,
                        new AskJourney(
                                new AskDesk(me, item.ask().id(), today, journeys, noting, linking, feedback, clock),
                                words,
                                coaches,
                                JourneyStep.of(step, JourneyStep.next(item, notes))));
    }

    private void absent() {
        title = getTranslation("ask.absent");
        Component back = new RouterLink(getTranslation("ask.back"), TodayView.class);
        back.setId("back");
        getContent().add(new EmptyState(title, getTranslation("ask.absent.help"), back));
    }

    /// The address follows without loading anything anew, and the browser's way back leads through the steps.
    static void show(AskId ask, JourneyStep step) {
        UI.getCurrent().getPage().getHistory().pushState(null, path(ask, step));
    }

    @Override
    public String getPageTitle() {
        return title + " – Trau Dich";
    }
}

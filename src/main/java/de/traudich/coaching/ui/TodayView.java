package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.traudich.asks.AskId;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Comparisons;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A coachee's day. The opened ask stands in the address, so that it is still open after a reload.
@Route("today")
@Menu(title = "nav.today", icon = "house", order = 1)
@RolesAllowed("COACHEE")
class TodayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, TodayVerbs {

    private final Person me;
    private final Today today;
    private final Journeys journeys;
    private final Feedback feedback;
    private final Clock clock;
    private final When when;
    private final Coaches coaches;
    private final TodayWords words;

    private final Paragraph lead = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final Paragraph withdrawn = new Paragraph();
    private final Div focus = new Div();
    private final TodayList further = new TodayList("further", item -> open(item, false));
    private final TodayList waiting = new TodayList("waiting", item -> open(item, !silent(item)));
    private final TodayList thank = new TodayList("thank", this::thank);
    private final TodayList done = new TodayList("happened", item -> open(item, false));
    private final RealityCheckCard check = new RealityCheckCard();
    private final EmptyState empty = new EmptyState(getTranslation("today.empty"), getTranslation("today.empty.help"));
    private final Starters starters;
    private final CareNote care;
    private List<TodayItem> open = List.of();
    private long revision;
    private @Nullable AskId chosen;
    private @Nullable AskCard card;

    TodayView(
            CurrentPerson current,
            People people,
            Coaching coaching,
            Today today,
            Comparisons comparisons,
            Exercises exercises,
            Journeys journeys,
            Feedback feedback,
            Clock clock) {
        this.me = current.get();
        this.today = today;
        this.journeys = journeys;
        this.feedback = feedback;
        this.clock = clock;
        var zone = people.practice(me.practice()).zone();
        when = new When(zone, getLocale(), clock);
        words = new TodayWords(when, Language.of(getLocale()), this);
        coaches = new Coaches(coaching.coachesOf(me), getLocale());
        care = new CareNote(coaches, true);
        starters = new Starters(exercises.library(me.practice()), this::take);
        var greeting = Greeting.of(clock.instant().atZone(zone).toLocalTime());
        compose(new H1(getTranslation(greeting.key(), me.name())));
        new Following(this)
                .follow(
                        today.topics(),
                        me.id(),
                        () -> today.of(me.id()),
                        items -> TodayPicture.of(items, clock.instant()),
                        this::news);
        new Following(check)
                .follow(comparisons.topics(), me.id(), () -> comparisons.of(me.id()), one -> one, check::show);
    }

    private void compose(H1 greeting) {
        lead.addClassNames("muted", "lead");
        withdrawn.setId("withdrawn");
        withdrawn.addClassName("done");
        withdrawn.getElement().setAttribute("role", "status");
        focus.addClassName("focus");
        empty.setId("nothing-open");
        var left = new Div(focus, empty, further, done);
        left.addClassName("left");
        var right = new Div(starters, check, waiting, thank);
        right.addClassName("right");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        getContent().addClassNames("view", "today");
        var head = new Div(new Div(greeting, lead), new BeginButton(me, today));
        head.addClassName("view-head");
        getContent().add(head, refusal, withdrawn, care, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ask")
                .flatMap(TodayWords::id)
                .orElse(null);
    }

    /// News that were read before the person's own last step arrive after it, and are left out. What is gone is no such
    /// news, though its number is gone with it: a coach took it back, or an idea was thrown away in another window.
    private void news(TodayPicture picture) {
        var gone = open.stream()
                .filter(picture::lacks)
                .filter(item -> today.find(me, item.ask().id()).isEmpty())
                .findFirst();
        gone.filter(item -> !item.coach().isEmpty()).ifPresent(item -> withdrawn.setText(words.withdrawn(item)));
        if (gone.isPresent() || picture.revision() >= revision) {
            show(picture);
        }
    }

    private void show(TodayPicture picture) {
        revision = picture.revision();
        open = picture.open();
        var item = picture.focus(chosen);
        item.ifPresentOrElse(this::showCard, this::noCard);
        var onCard = item.map(TodayItem::ask).map(ask -> ask.id()).orElse(null);
        further.show(words.without(picture.open(), onCard), words::open);
        waiting.show(words.without(picture.waiting(), onCard), one -> words.waiting(one, clock.instant()));
        thank.show(words.without(picture.thank(), onCard), words::thank);
        done.show(words.without(picture.done(), onCard), words::done);
        care.show(picture.strains());
        var nothing = item.isEmpty();
        empty.setVisible(nothing);
        starters.setVisible(nothing);
        starters.show(picture.done());
        lead.setText(words.lead(picture.open().size(), picture.waiting().size()));
    }

    private void showCard(TodayItem item) {
        var shown = card;
        if (shown == null || !shown.ask().id().equals(item.ask().id())) {
            shown = new AskCard(item, coaches, words, this);
            card = shown;
            focus.removeAll();
            focus.add(shown);
        }
        shown.show(item, clock.instant());
    }

    private void noCard() {
        card = null;
        focus.removeAll();
    }

    private void open(TodayItem item, boolean answering) {
        withdrawn.setText("");
        choose(item.ask().id());
        reread();
        if (card != null) {
            if (answering) {
                card.answer();
            }
            card.scrollIntoView();
            card.focus();
        }
    }

    private boolean silent(TodayItem item) {
        return item.silent(clock.instant());
    }

    private void thank(TodayItem item) {
        UI.getCurrent().navigate(AskView.path(item.ask().id(), JourneyStep.ASK));
    }

    private void choose(@Nullable AskId ask) {
        chosen = ask;
        var query = ask == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("ask", ask.value().toString()));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("today", query));
    }

    private void reread() {
        show(TodayPicture.of(today.of(me.id()), clock.instant()));
    }

    private void take(Exercise exercise) {
        refusal.clear();
        try {
            today.take(me, exercise.id());
        } catch (Stale gone) {
            refusal.say(getTranslation("error.stale"));
        }
        reread();
    }

    @Override
    public Journey journey(AskId ask, Consumer<String> refuse) {
        return journeys.of(ask, me, refuse, () -> {
            choose(ask);
            reread();
        });
    }

    @Override
    public FeedbackThread thread(AskId ask) {
        return new FeedbackThread(feedback, me, ask, when);
    }

    @Override
    public void close() {
        choose(null);
        reread();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.page");
    }
}

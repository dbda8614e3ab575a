package de.traudich.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.people.Accounts;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.ui.ChosenLanguage;
import de.traudich.people.ui.LanguageSwitch;
import de.traudich.people.ui.Visitor;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.Answering;
import de.traudich.workshops.Arriving;
import de.traudich.workshops.Calling;
import de.traudich.workshops.Joining;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Presence;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a participant's phone shows: the own step, and nothing of the others but a count.
@Route(value = "p/:workshop", autoLayout = false)
@AnonymousAllowed
class PhoneView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /// Who sits at this phone, and in which workshop.
    private record Place(WorkshopId workshop, Person person, ParticipantId participant) {}

    private final Joining joining;
    private final Visitor visitor;
    private final Accounts accounts;
    private final ChosenLanguage chosen;
    private final Scenes scenes;
    private final Presence presence;
    private final Asking asking;
    private final Asks asks;
    private final Calling calling;
    private final Answering answering;
    private final Arriving arriving;
    private final PhonePledges pledges;
    private final People people;
    private final Clock clock;
    private final Following following = new Following(this);
    private @Nullable Place place;
    private Runnable leave = () -> {};

    PhoneView(
            Joining joining,
            Visitor visitor,
            Accounts accounts,
            ChosenLanguage chosen,
            Scenes scenes,
            Presence presence,
            Asking asking,
            Asks asks,
            Calling calling,
            Answering answering,
            Arriving arriving,
            PhonePledges pledges,
            People people,
            Clock clock) {
        this.joining = joining;
        this.visitor = visitor;
        this.accounts = accounts;
        this.chosen = chosen;
        this.scenes = scenes;
        this.presence = presence;
        this.asking = asking;
        this.asks = asks;
        this.calling = calling;
        this.answering = answering;
        this.arriving = arriving;
        this.pledges = pledges;
        this.people = people;
        this.clock = clock;
        getContent().addClassName("phone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (place != null) return;
        place(event.getRouteParameters().get("workshop").orElse(""))
                .ifPresentOrElse(this::sit, () -> event.forwardTo(JoinView.class));
    }

    /// Unknown workshop, unknown person, somebody else's workshop: one answer.
    private Optional<Place> place(String parameter) {
        return id(parameter).flatMap(joining::find).flatMap(this::place);
    }

    private Optional<Place> place(Workshop workshop) {
        return visitor.all(workshop.practice())
                .flatMap(person -> joining
                        .participant(workshop.id(), person)
                        .map(participant -> new Place(workshop.id(), person, participant))
                        .stream())
                .findFirst();
    }

    private static Optional<WorkshopId> id(String parameter) {
        return Ids.parse(parameter).map(WorkshopId::new);
    }

    private void sit(Place here) {
        place = here;
        var id = here.workshop();
        var who = here.person().id();
        var screen = new PhoneScreen(
                new PhoneHand(asking, asks, who, keep(here), clock),
                new PhoneVoice(answering, arriving, id, who, pledges.of(id, here.person())),
                people.practice(here.person().practice()).zone(),
                new LanguageSwitch(chosen),
                () -> PhonePicture.of(scenes.now(id), who));
        getContent().add(screen);
        following.<WorkshopId, Scene, PhonePicture>follow(
                scenes.topics(), id, () -> scenes.now(id), scene -> PhonePicture.of(scene, who), screen::show);
        var care = new PhoneCare(calling, id, who);
        getContent().add(care);
        following.<WorkshopId, Scene, PhoneHeard>follow(
                scenes.topics(),
                id,
                () -> scenes.now(id),
                scene -> PhoneHeard.of(scene, who),
                word -> hear(screen, care, word));
        following.<WorkshopId, Tally, PhoneCount>follow(
                scenes.counts(), id, () -> tally(scenes.now(id)), PhoneCount::of, screen::show);
    }

    /// Who is let back in goes on where they were, without a reload.
    private void hear(PhoneScreen screen, PhoneCare care, PhoneHeard word) {
        if (!word.here()) {
            getContent().removeAll();
            getContent().add(new PhoneGone());
            return;
        }
        if (screen.getParent().isEmpty()) {
            getContent().removeAll();
            getContent().add(screen, care);
            screen.wake();
        }
        care.show(word);
    }

    private @Nullable String keep(Place here) {
        var guest = visitor.guest(here.person().practice()).isPresent()
                && !accounts.has(here.person().id());
        return guest ? KeepView.path(here.workshop()) : null;
    }

    private static Tally tally(Scene scene) {
        return scene.tally(scene.round());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (place != null) leave = presence.enter(place.workshop(), place.participant());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave.run();
    }

    @Override
    public String getPageTitle() {
        return "Trau Dich";
    }
}

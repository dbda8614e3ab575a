package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.Accounts;
import de.traudich.people.Accounts.Made;
import de.traudich.people.Attempts;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.ui.AccountForm;
import de.traudich.people.ui.Entrance;
import de.traudich.people.ui.Visitor;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Logo;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a guest makes an account and keeps everything. The pass in the cookie says who they are; without one, or
/// without a seat in this workshop, there is nothing here.
@Route(value = "keep/:workshop", autoLayout = false)
@AnonymousAllowed
class KeepView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /// Who keeps what they did in which workshop.
    private record Place(Workshop workshop, Person guest) {}

    private final Joining joining;
    private final Visitor visitor;
    private final Accounts accounts;
    private final People people;
    private final Attempts attempts;
    private final Entrance entrance;
    private final Refusal refusal = new Refusal();
    private final Anchor signIn = new Anchor("login", getTranslation("keep.sign-in"));
    private @Nullable Place place;
    private @Nullable KeepForm form;

    KeepView(Joining joining, Visitor visitor, Accounts accounts, People people, Attempts attempts, Entrance entrance) {
        this.joining = joining;
        this.visitor = visitor;
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.entrance = entrance;
        signIn.setId("sign-in");
        signIn.setRouterIgnore(true);
        signIn.addClassNames("button-link", "full");
        getContent().addClassNames("phone", "keep");
    }

    static String path(WorkshopId workshop) {
        return "keep/" + workshop.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place(event.getRouteParameters().get("workshop").orElse(""))
                .ifPresentOrElse(this::welcome, () -> event.forwardTo(JoinView.class));
    }

    private Optional<Place> place(String parameter) {
        return id(parameter).flatMap(joining::find).flatMap(workshop -> visitor.guest(workshop.practice())
                .filter(guest -> joining.participant(workshop.id(), guest).isPresent())
                .map(guest -> new Place(workshop, guest)));
    }

    private static Optional<WorkshopId> id(String parameter) {
        return Ids.parse(parameter).map(WorkshopId::new);
    }

    private void welcome(Place here) {
        place = here;
        if (accounts.has(here.guest().id())) {
            before();
            return;
        }
        var asked = new KeepForm(here.guest(), coach(here.workshop()));
        form = asked;
        signIn.setVisible(false);
        show(new H1(getTranslation("keep.title")), new Paragraph(getTranslation("keep.lead")), asked, foot());
    }

    private String coach(Workshop workshop) {
        return people.members(workshop.practice()).stream()
                .map(member -> member.person())
                .filter(person -> person.id().equals(workshop.coach()))
                .map(Person::name)
                .findFirst()
                .orElseGet(() -> getTranslation("keep.coach.unnamed"));
    }

    private Component foot() {
        var submit = new Button(getTranslation("keep.submit"));
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClassNames("big", "full");
        submit.setDisableOnClick(true);
        submit.addClickListener(_ -> {
            keep();
            submit.setEnabled(true);
        });
        return KeepForm.foot(refusal, submit, signIn, back());
    }

    private Anchor back() {
        var back =
                new Anchor("p/" + Objects.requireNonNull(place).workshop().id().value());
        back.setText(getTranslation("keep.back"));
        back.setId("back");
        back.setRouterIgnore(true);
        back.addClassName("quiet-link");
        return back;
    }

    private void keep() {
        var asked = Objects.requireNonNull(form);
        refusal.clear();
        asked.read().ifPresent(account -> keep(Objects.requireNonNull(place), asked, account));
    }

    /// Only addresses that are taken count as failures.
    private void keep(Place here, KeepForm asked, AccountForm.Account account) {
        var subject = here.guest().id().value().toString();
        if (attempts.mustWait(Attempts.Kind.KEEP, subject)) {
            refusal.say(getTranslation("login.wait"));
            return;
        }
        var coach = asked.accompanied() ? here.workshop().coach() : null;
        var language = asked.language();
        var made = accounts.make(here.guest(), account.name(), account.email(), account.password(), language, coach);
        switch (made) {
            case Made.Welcome _ -> {
                people.chooseMail(here.guest(), asked.mails());
                entrance.enter(account.email(), account.password(), language);
            }
            case Made.Before _ -> before();
            case Made.Busy _ -> asked.busy();
            case Made.EmailTaken _ -> {
                attempts.failed(Attempts.Kind.KEEP, subject);
                asked.emailTaken();
                signIn.setVisible(true);
                refusal.say(getTranslation("keep.taken"));
            }
        }
    }

    private void before() {
        signIn.setVisible(true);
        show(
                new H1(getTranslation("keep.before")),
                new Paragraph(getTranslation("keep.before.help")),
                KeepForm.foot(signIn, back()));
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(new Logo("Trau Dich"));
        getContent().add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("keep.page");
    }
}

package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Group;
import de.traudich.coaching.GroupId;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Where a coach puts coachees together.
@Route("coach/groups")
@RolesAllowed("COACH")
class GroupsView extends Composite<Div> implements HasDynamicTitle, GroupCard.Verbs {

    private final Groups groups;
    private final Person coach;
    private final List<Coachee> coachees;
    private final Refusal refusal = new Refusal();
    private final Div list = new Div();
    private final Paragraph nothing = new Paragraph(getTranslation("groups.none"));
    private final Map<GroupId, GroupCard> cards = new HashMap<>();
    private final GroupForm form;

    GroupsView(Groups groups, Coaching coaching, CurrentPerson current) {
        this.groups = groups;
        coach = current.get();
        coachees = coaching.coachees(coach);
        form = new GroupForm(coachees, "new");
        var create = new Button(getTranslation("groups.create"), _ -> create());
        create.setId("create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var fresh = new Section(new H2(getTranslation("groups.new")), form, create);
        fresh.addClassNames("card", "stack");
        list.addClassNames("group-list", "stack");
        list.setId("groups");
        nothing.addClassNames("well", "muted");
        list.add(nothing);
        var columns = new Div(list, fresh);
        columns.addClassName("columns");
        var back = new RouterLink(getTranslation("assign.back"), CoachView.class);
        back.addClassName("back");
        var lead = new Paragraph(getTranslation("groups.lead"));
        lead.addClassNames("muted", "measure");
        getContent().addClassNames("view", "groups");
        getContent().add(back, new Div(new H1(getTranslation("groups.title")), lead), refusal, columns);
        show();
    }

    private void show() {
        refusal.clear();
        var own = groups.of(coach);
        var ids = own.stream().map(Group::id).collect(Collectors.toSet());
        Set.copyOf(cards.keySet()).stream().filter(id -> !ids.contains(id)).forEach(this::forget);
        for (int place = 0; place < own.size(); place++) {
            put(own.get(place), place);
        }
        nothing.setVisible(own.isEmpty());
    }

    /// A card that somebody writes in stays as it is.
    private void put(Group group, int place) {
        var card = cards.get(group.id());
        if (card == null || !card.writing() && !card.shows(group)) {
            forget(group.id());
            card = new GroupCard(group, coachees, this);
            cards.put(group.id(), card);
        }
        if (list.indexOf(card) != place) {
            card.removeFromParent();
            list.addComponentAtIndex(place, card);
        }
    }

    private void forget(GroupId id) {
        Optional.ofNullable(cards.remove(id)).ifPresent(list::remove);
    }

    private void create() {
        keep(form, () -> groups.create(coach, form.name(), form.members()), form::clear);
    }

    @Override
    public void save(Group group, GroupForm written) {
        keep(
                written,
                () -> groups.revise(coach, group.id(), written.name(), written.members()),
                () -> forget(group.id()));
    }

    private void keep(GroupForm written, Supplier<GroupKept> verb, Runnable saved) {
        if (written.holds()) {
            orGone(() -> {
                switch (verb.get()) {
                    case GroupKept.Saved _ -> {
                        saved.run();
                        show();
                    }
                    case GroupKept.NameTaken _ -> written.refuse(getTranslation("group.name.taken"));
                }
            });
        }
    }

    @Override
    public void dissolve(Group group) {
        new Confirm(
                        getTranslation("group.dissolve.title", group.name()),
                        getTranslation("group.dissolve.text"),
                        getTranslation("group.dissolve"),
                        () -> orGone(() -> {
                            groups.dissolve(coach, group.id());
                            show();
                        }))
                .open();
    }

    private void orGone(Runnable verb) {
        try {
            verb.run();
        } catch (Stale gone) {
            show();
            refusal.say(getTranslation("groups.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.page");
    }
}

package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Group;
import java.util.List;

/// One group: who is in it, what can be done with it; its form opens in place.
final class GroupCard extends Section {

    /// What the page does with a group.
    interface Verbs {

        void save(Group group, GroupForm form);

        void dissolve(Group group);
    }

    private final Group group;
    private final Verbs verbs;
    private final GroupForm form;
    private final Div editing = new Div();
    private final Div actions = new Div();

    GroupCard(Group group, List<Coachee> coachees, Verbs verbs) {
        this.group = group;
        this.verbs = verbs;
        form = new GroupForm(coachees, key());
        addClassNames("card", "group", "stack");
        var title = new H2(group.name());
        title.setId("group-" + key());
        editing.addClassName("stack");
        editing.add(form, buttons());
        editing.setVisible(false);
        actions.addClassName("row");
        actions.add(assign(), button("edit", false), button("dissolve", false));
        add(title, members(), editing, actions);
    }

    boolean shows(Group one) {
        return group.equals(one);
    }

    boolean writing() {
        return editing.isVisible();
    }

    private String key() {
        return group.id().value().toString();
    }

    private Div members() {
        var names = new Div();
        names.addClassName("tags");
        group.members().stream().map(GroupCard::tag).forEach(names::add);
        if (group.members().isEmpty()) {
            var nobody = new Paragraph(getTranslation("group.empty"));
            nobody.addClassName("muted");
            names.add(nobody);
        }
        return names;
    }

    private static Span tag(Group.Member member) {
        var tag = new Span(member.name());
        tag.addClassName("tag");
        return tag;
    }

    private Anchor assign() {
        var assign = new Anchor("coach/assign?group=" + key(), getTranslation("coach.assign.short"));
        assign.setId("assign-" + key());
        assign.setAriaLabel(getTranslation("coach.assign.to", group.name()));
        assign.addClassName("button-link");
        assign.setVisible(!group.members().isEmpty());
        return assign;
    }

    private Div buttons() {
        var buttons = new Div(button("save", true), button("cancel", false));
        buttons.addClassName("row");
        return buttons;
    }

    private Button button(String verb, boolean primary) {
        var button = new Button(getTranslation("group." + verb), _ -> does(verb));
        button.setId(verb + "-" + key());
        button.setAriaLabel(getTranslation("group." + verb) + ": " + group.name());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void does(String verb) {
        switch (verb) {
            case "edit" -> edit(true);
            case "cancel" -> edit(false);
            case "save" -> verbs.save(group, form);
            default -> verbs.dissolve(group);
        }
    }

    private void edit(boolean open) {
        form.show(group);
        editing.setVisible(open);
        actions.setVisible(!open);
    }
}

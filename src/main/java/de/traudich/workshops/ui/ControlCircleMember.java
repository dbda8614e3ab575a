package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// One person in a group, and the way to another one.
final class ControlCircleMember extends Div {

    private final Button name = new Button();
    private final Span about = new Span();
    private @Nullable CirclePicture shown;
    private CirclePicture.@Nullable Member member;

    /// @param number of the group they are in, 0 for none
    ControlCircleMember(CircleDesk desk, int number) {
        addClassName("member");
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClickListener(_ -> move(desk, number));
        about.addClassNames("muted", "small");
        add(name, about);
    }

    private void move(CircleDesk desk, int number) {
        if (shown != null && member != null) new ControlCircleMove(desk, shown, member, number).open();
    }

    /// Always the newest picture: a press acts on what was seen.
    void show(CirclePicture picture, CirclePicture.Member now) {
        shown = picture;
        if (now.equals(member)) return;
        member = now;
        name.setId("circle-" + now.id().value());
        name.setText(now.name());
        name.setAriaLabel(getTranslation("control.circles.move", now.name()));
        about.setText(about(now));
    }

    /// The part of who is away is theirs all the same: the others wait for it.
    private String about(CirclePicture.Member of) {
        var part = of.part() == null ? "" : getTranslation("control.circles." + of.part());
        if (of.here()) return part;
        var away = getTranslation("control.circles.away");
        return part.isEmpty() ? away : part + " · " + away;
    }
}

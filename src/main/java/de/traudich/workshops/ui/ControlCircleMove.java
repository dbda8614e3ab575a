package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Where one person is to rehearse instead.
final class ControlCircleMove extends Dialog {

    private final CircleDesk desk;
    private final CirclePicture picture;
    private final CirclePicture.Member member;

    /// @param at the number of the circle they are in, 0 for none
    ControlCircleMove(CircleDesk desk, CirclePicture picture, CirclePicture.Member member, int at) {
        this.desk = desk;
        this.picture = picture;
        this.member = member;
        setId("circle-move");
        setHeaderTitle(member.name());
        var about = new Paragraph(getTranslation("control.circles.move.help"));
        about.addClassNames("muted", "small");
        var places = new Div();
        places.addClassName("nudges");
        picture.groups().stream()
                .map(CirclePicture.Group::number)
                .filter(number -> number != at)
                .forEach(number -> places.add(place(number, getTranslation("phone.circle.number", number))));
        places.add(place(picture.circles().free(), getTranslation("control.circles.new")));
        if (at > 0) places.add(place(0, getTranslation("control.circles.out")));
        addClassName("control-person");
        add(about, places);
        var close = new Button(getTranslation("control.cancel"), _ -> close());
        close.setId("circle-move-close");
        getFooter().add(close);
    }

    private Button place(int number, String words) {
        var button = new Button(words, _ -> {
            close();
            desk.move(picture, member.id(), number);
        });
        button.setId("to-circle-" + number);
        return button;
    }
}

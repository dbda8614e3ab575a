package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Countdown;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who rehearses with whom: dealt by lot, changed by hand, and whose turn it is. Names are for the coach and the own
/// circle, not for the wall.
final class ControlCircles extends Section {

    private final CircleDesk desk;
    private final Paragraph stand = new Paragraph();
    private final Countdown countdown = new Countdown();
    private final ControlCircleGroups groups;
    private final Button threes = draw(3);
    private final Button twos = draw(2);
    private final Button start = new Button();
    private final Button next = new Button();
    private @Nullable CirclePicture shown;

    ControlCircles(CircleDesk desk) {
        this.desk = desk;
        groups = new ControlCircleGroups(desk);
        setId("circles");
        addClassName("circles");
        stand.setId("circles-stand");
        stand.getElement().setAttribute("role", "status");
        countdown.setId("turn-left");
        countdown.getElement().setAttribute("aria-label", getTranslation("control.circles.left"));
        start.setId("turns-start");
        start.addClickListener(_ -> act(this::start));
        next.setId("turn-next");
        next.addClickListener(_ -> act(desk::next));
        next.setText(getTranslation("control.circles.next"));
        var turn = new Div(stand, countdown);
        turn.addClassName("between");
        var bar = new Div(next, start, threes, twos);
        bar.addClassName("row");
        add(new H3(getTranslation("control.circles")), turn, groups, bar);
    }

    private Button draw(int size) {
        var button = new Button("", _ -> act(picture -> draw(picture, size)));
        button.setId("draw-" + size);
        return button;
    }

    private void act(Consumer<CirclePicture> verb) {
        if (shown != null) verb.accept(shown);
    }

    void show(Optional<CirclePicture> now) {
        setVisible(now.isPresent());
        var before = shown;
        shown = now.orElse(null);
        now.filter(picture -> !picture.equals(before)).ifPresent(this::draw);
    }

    private void draw(CirclePicture picture) {
        var circles = picture.circles();
        var enough = picture.people() > 1;
        stand.setText(stand(picture));
        countdown.setVisible(circles.running());
        countdown.show(desk.left(picture), picture.timer().paused());
        groups.show(picture);
        again(threes, "control.circles.threes", circles.drawn());
        again(twos, "control.circles.twos", circles.drawn());
        threes.setEnabled(enough);
        twos.setEnabled(enough);
        start.setVisible(circles.drawn() && !picture.groups().isEmpty());
        start.setText(getTranslation(circles.running() ? "control.circles.restart" : "control.circles.start"));
        start.setThemeVariant(ButtonVariant.TERTIARY, circles.running());
        next.setVisible(circles.running() && !circles.lastTurn());
    }

    private void again(Button button, String key, boolean drawn) {
        button.setText(getTranslation(drawn ? key + ".again" : key));
        if (drawn) button.addThemeVariants(ButtonVariant.TERTIARY);
        else button.removeThemeVariants(ButtonVariant.TERTIARY);
    }

    private String stand(CirclePicture picture) {
        var circles = picture.circles();
        if (circles.running()) return getTranslation("control.circles.turn", circles.turn(), circles.turns());
        if (circles.drawn()) return getTranslation("control.circles.found");
        return getTranslation(picture.people() > 1 ? "control.circles.none" : "control.circles.few");
    }

    private void start(CirclePicture picture) {
        if (picture.circles().running()) {
            new Confirm(
                            getTranslation("control.circles.restart.question"),
                            getTranslation("control.circles.restart.consequence"),
                            getTranslation("control.circles.restart"),
                            () -> desk.start(picture))
                    .open();
        } else {
            desk.start(picture);
        }
    }

    private void draw(CirclePicture picture, int size) {
        if (picture.circles().running()) {
            new Confirm(
                            getTranslation("control.circles.again.question"),
                            getTranslation("control.circles.again.consequence"),
                            getTranslation(size == 3 ? "control.circles.threes.again" : "control.circles.twos.again"),
                            () -> desk.draw(picture, size))
                    .open();
        } else {
            desk.draw(picture, size);
        }
    }
}

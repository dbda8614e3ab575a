package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import de.traudich.exercises.Exercise;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One workshop on the coach's screen, in step with every other one that shows it.
final class ControlRoom extends Composite<Div> {

    private static final String KEYS_OFF = "traudich.keys-off";

    private final Scenes scenes;
    private final Clock clock;
    private final WorkshopId id;
    private final ControlHeader header;
    private final Paragraph notice = new Paragraph();
    private final ControlStage stage;
    private final ControlAnswers answers;
    private final ControlMirror mirror = new ControlMirror();
    private final ControlPreview preview;
    private final ControlQuotes quotes;
    private final ControlPeople people;
    private final ControlRounds rounds;
    private final ControlSummary summary;
    private final ControlKeys keys = new ControlKeys(this::pressed);
    private @Nullable ControlPicture shown;

    ControlRoom(
            Scenes scenes,
            Clock clock,
            ControlDesk desk,
            ControlCare care,
            ControlWall wall,
            Workshop workshop,
            WorkshopTimes times,
            String joinLink,
            List<Exercise> library) {
        this.scenes = scenes;
        this.clock = clock;
        id = workshop.id();
        desk.tell(this::done);
        wall.tell(this::done);
        header = new ControlHeader(workshop, times, joinLink, this::help, notice::setText);
        stage = new ControlStage(desk, library);
        answers = new ControlAnswers(wall);
        preview = new ControlPreview(workshop);
        quotes = new ControlQuotes(desk);
        rounds = new ControlRounds(desk);
        people = new ControlPeople(care);
        summary = new ControlSummary(id);
        compose(new ControlLocal(joinLink), new ControlNotes(desk, workshop.notes()));
        keys.on(VaadinSession.getCurrent().getAttribute(KEYS_OFF) == null);
        new Following(this).follow(scenes.topics(), id, () -> scenes.now(id), this::picture, this::show);
    }

    private void compose(ControlLocal local, ControlNotes notes) {
        notice.setId("notice");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        var sight = new Div(mirror, preview);
        sight.addClassName("sight");
        var middle = new Div(local, notice, stage, answers, summary, sight, quotes, notes);
        middle.addClassName("middle");
        var desk = new Div(middle, people, rounds);
        desk.addClassName("desk");
        getContent().addClassName("control");
        getContent().add(header, desk, keys);
    }

    private ControlPicture picture(Scene scene) {
        return ControlPicture.of(scene, clock.instant());
    }

    private void show(ControlPicture picture) {
        if (picture.olderThan(shown)) {
            return;
        }
        shown = picture;
        getContent().setClassName("closed", picture.closed());
        header.show(picture.workshop(), picture.tally());
        stage.setVisible(!picture.closed());
        stage.show(picture);
        answers.show(picture.sight().filter(_ -> !picture.closed()));
        mirror.show(picture);
        preview.show(picture);
        quotes.show(picture.quotes());
        people.show(picture);
        rounds.show(picture);
        summary.show(picture);
    }

    private void done(boolean byThisPress) {
        notice.setText(byThisPress ? "" : getTranslation("control.overtaken"));
        show(picture(scenes.now(id)));
    }

    private void pressed(ControlKeys.Key key) {
        if (key == ControlKeys.Key.HELP) {
            help();
        } else if (shown != null && !shown.closed()) {
            stage.press(key);
        }
    }

    private void help() {
        new ControlHelp(keys.on(), this::switchKeys).open();
    }

    private void switchKeys(boolean on) {
        keys.on(on);
        VaadinSession.getCurrent().setAttribute(KEYS_OFF, on ? null : true);
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// One workshop on the coach's screen, in step with every other one that shows it.
final class ControlRoom extends Composite<Div> {

    private static final String KEYS_OFF = "traudich.keys-off";

    private final Scenes scenes;
    private final Clock clock;
    private final WorkshopId id;
    private final ControlDesks desks;
    private final AgendaWords words;
    private final AgendaRail agenda;
    private final ControlHeader header;
    private final Paragraph notice = new Paragraph();
    private final ControlStages stages;
    private final ControlMirror mirror = new ControlMirror();
    private final ControlPreview preview;
    private final ControlQuotes quotes;
    private final ControlPeople people;
    private final ControlRounds rounds;
    private final ControlSummary summary;
    private final ControlKeys keys = new ControlKeys(this::pressed);
    private @Nullable ControlPicture shown;

    ControlRoom(
            Scenes scenes, Clock clock, ControlDesks desks, Workshop workshop, WorkshopTimes times, String joinLink) {
        this.scenes = scenes;
        this.clock = clock;
        this.desks = desks;
        words = new AgendaWords(this, times);
        id = workshop.id();
        desks.rounds().tell(this::done);
        desks.agenda().tell(this::done);
        desks.wall().tell(this::done);
        desks.circles().tell(this::done);
        header = new ControlHeader(workshop, times, joinLink, this::help, notice::setText);
        agenda = new AgendaRail(
                desks.agenda(), words, this::look, () -> edit(workshop).open());
        stages = new ControlStages(desks);
        preview = new ControlPreview(workshop);
        quotes = new ControlQuotes(desks.rounds());
        rounds = new ControlRounds(desks.rounds());
        people = new ControlPeople(desks.care());
        summary = new ControlSummary(id);
        compose(new ControlLocal(joinLink), new ControlNotes(desks.rounds(), workshop.notes()));
        keys.on(VaadinSession.getCurrent().getAttribute(KEYS_OFF) == null);
        new Following(this).follow(scenes.topics(), id, () -> scenes.now(id), this::picture, this::show);
    }

    private void compose(ControlLocal local, ControlNotes notes) {
        notice.setId("notice");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        var sight = new Div(mirror, preview);
        sight.addClassName("sight");
        var middle = new Div(local, notice, stages, summary, sight, quotes, notes);
        middle.addClassName("middle");
        var desk = new Div(agenda, middle, people, rounds);
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
        getContent().setClassName("planned", picture.agenda().planned());
        header.show(picture.workshop(), picture.tally());
        agenda.show(picture.workshop(), picture.agenda());
        stages.show(picture);
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

    private void look(AgendaPicture.Line line) {
        if (shown != null) {
            var picture = shown;
            var sheet = new BlockSheet(line, picture, words, desks.agenda(), () -> edit(picture.workshop(), line));
            sheet.open();
        }
    }

    private AgendaPanel edit(Workshop workshop) {
        return new AgendaPanel(new AgendaEditor(scenes, clock, desks.plan(), desks.library(), workshop, words.times()));
    }

    private void edit(Workshop workshop, AgendaPicture.Line line) {
        edit(workshop).open(line.block().id());
    }

    private void pressed(ControlKeys.Key key) {
        if (key == ControlKeys.Key.HELP) {
            help();
        } else if (shown != null && !shown.closed()) {
            stages.press(key);
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

package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.exercises.Exercise;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.Agenda;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The plan of one workshop, in step with every other window that shows it, also while the workshop runs.
final class AgendaEditor extends Composite<Div> implements PlanList.Host {

    private record Shown(long revision, boolean over, AgendaPicture agenda) {}

    private final Scenes scenes;
    private final Clock clock;
    private final PlanDesk desk;
    private final AgendaWords words;
    private final NewBlock fresh;
    private final Paragraph sum = new Paragraph();
    private final Paragraph notice = new Paragraph();
    private final PlanList list;
    private final AgendaBegin begin;
    private final Button more = button("add-block", "agenda.add-block", "plus", this::append);
    private final Button keep = button("keep-template", "template.keep", "copy", this::keepTemplate);
    private @Nullable Shown shown;

    AgendaEditor(
            Scenes scenes, Clock clock, PlanDesk desk, List<Exercise> library, Workshop workshop, WorkshopTimes times) {
        this.scenes = scenes;
        this.clock = clock;
        this.desk = desk;
        words = new AgendaWords(this, times);
        fresh = new NewBlock(this, workshop.language());
        list = new PlanList(desk, words, library, this);
        begin = new AgendaBegin(desk, workshop.language(), plans -> put(0, plans));
        sum.setId("agenda-sum");
        sum.addClassName("agenda-sum");
        notice.setId("agenda-notice");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        var buttons = new Div(more, keep);
        buttons.addClassName("row");
        getContent().addClassName("agenda-editor");
        getContent().add(sum, notice, begin, list, buttons);
        new Following(this).follow(scenes.topics(), desk.id(), () -> scenes.now(desk.id()), this::picture, this::show);
    }

    private Button button(String id, String key, String icon, Runnable verb) {
        var button = new Button(getTranslation(key), new SvgIcon("app/icons/" + icon + ".svg"), _ -> verb.run());
        button.setId(id);
        return button;
    }

    private Shown picture(Scene scene) {
        return new Shown(
                scene.revision(),
                scene.workshop().state() == Workshop.State.CLOSED,
                AgendaPicture.of(scene, clock.instant()));
    }

    private void show(Shown now) {
        if (shown != null && now.revision() < shown.revision()) {
            return;
        }
        shown = now;
        var planned = now.agenda().planned();
        sum.setVisible(planned);
        sum.setText(planned ? words.sum(now.agenda()) : "");
        begin.setVisible(!planned && !now.over());
        more.setVisible(!now.over());
        more.setEnabled(now.agenda().lines().size() < Agenda.MOST_BLOCKS);
        keep.setVisible(planned);
        list.show(now.agenda(), now.over());
    }

    boolean unsaved() {
        return list.unsaved();
    }

    /// A panel follows the plan only once it is on the screen, so the plan is read here first.
    void open(BlockId block) {
        refresh();
        list.open(block);
    }

    @Override
    public void say(String sentence) {
        notice.setText(sentence);
    }

    @Override
    public void refresh() {
        show(picture(scenes.now(desk.id())));
    }

    private void append() {
        insert(shown == null ? 0 : shown.agenda().lines().size());
    }

    @Override
    public void insert(int place) {
        new KindChooser(kind -> add(place, fresh.of(kind))).open();
    }

    @Override
    public void add(int place, BlockDraft plan) {
        var before = known();
        if (put(place, List.of(plan))) {
            known().stream().filter(id -> !before.contains(id)).findFirst().ifPresent(list::open);
        }
    }

    private boolean put(int place, List<BlockDraft> plans) {
        var added = desk.add(place, plans);
        refresh();
        say(added ? "" : getTranslation("agenda.full", Agenda.MOST_BLOCKS));
        return added;
    }

    private Set<BlockId> known() {
        return shown == null
                ? new HashSet<>()
                : shown.agenda().agenda().blocks().stream().map(Block::id).collect(Collectors.toSet());
    }

    private void keepTemplate() {
        new TemplateName(getTranslation("template.keep"), "", this::keep).open();
    }

    /// Empty once it is kept, else why not.
    private Optional<String> keep(String name) {
        return switch (desk.keep(name)) {
            case KEPT -> {
                say(getTranslation("template.kept", name));
                yield Optional.empty();
            }
            case NAME_TAKEN -> Optional.of(getTranslation("template.name.taken"));
            case EMPTY -> Optional.of(getTranslation("template.empty"));
            case TOO_MANY -> Optional.of(getTranslation("template.too-many"));
        };
    }

    /// What was typed is lost only when that is wanted.
    static void askBeforeLeaving(Component speaker, Runnable leave) {
        new Confirm(
                        speaker.getTranslation("agenda.leave.question"),
                        speaker.getTranslation("agenda.leave.consequence"),
                        speaker.getTranslation("agenda.leave"),
                        leave)
                .or(speaker.getTranslation("agenda.stay"))
                .open();
    }
}

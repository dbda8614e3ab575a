package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.OrderedList;
import de.traudich.exercises.Exercise;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The blocks of a plan in their order. The one that is open never leaves the page while others move around it.
final class PlanList extends OrderedList implements BlockRow.Verbs {

    /// What the editor does around the list.
    interface Host {

        void say(String sentence);

        void refresh();

        /// Asks for a kind first.
        void insert(int place);

        void add(int place, BlockDraft plan);
    }

    private final PlanDesk desk;
    private final AgendaWords words;
    private final List<Exercise> library;
    private final Host host;
    private final Map<BlockId, BlockRow> rows = new HashMap<>();
    private List<BlockId> order = List.of();
    private @Nullable BlockRow open;
    private @Nullable AgendaPicture shown;

    PlanList(PlanDesk desk, AgendaWords words, List<Exercise> library, Host host) {
        this.desk = desk;
        this.words = words;
        this.library = library;
        this.host = host;
        setId("plan");
        addClassName("plan");
    }

    void show(AgendaPicture picture, boolean over) {
        shown = picture;
        var now = new ArrayList<BlockId>();
        picture.lines().forEach(line -> now.add(line.block().id()));
        keepWhatIsOpen(now);
        arrange(now);
        var scale = RailScale.of(picture.lines());
        for (int at = 0; at < picture.lines().size(); at++) {
            var line = picture.lines().get(at);
            row(line.block().id()).show(line, at, picture.lines().size(), scale, over);
        }
    }

    /// A block that somebody removed stays on the page as long as there are words in it.
    private void keepWhatIsOpen(List<BlockId> now) {
        if (open == null || now.contains(open.id())) {
            return;
        }
        if (open.unsaved()) {
            now.add(Math.clamp(order.indexOf(open.id()), 0, now.size()), open.id());
            open.gone();
        } else {
            open = null;
        }
    }

    private void arrange(List<BlockId> now) {
        if (now.equals(order)) {
            return;
        }
        order = List.copyOf(now);
        getChildren().filter(row -> !row.equals(open)).toList().forEach(this::remove);
        rows.keySet().retainAll(now);
        for (int at = 0; at < now.size(); at++) {
            var row = rows.computeIfAbsent(now.get(at), id -> new BlockRow(id, words, this));
            if (!row.equals(open)) addComponentAtIndex(at, row);
        }
    }

    private BlockRow row(BlockId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    boolean unsaved() {
        return open != null && open.unsaved();
    }

    void open(BlockId id) {
        var line = Optional.ofNullable(shown).flatMap(picture -> picture.line(id));
        if (unsaved() && open != null) {
            host.say(getTranslation("agenda.save-first"));
            open.focusForm();
        } else if (line.isPresent()) {
            close();
            open = row(id);
            open.open(new BlockForm(line.get().block(), desk, library, new Closing()));
            host.refresh();
        }
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public void toggle(BlockRow row) {
        if (row.opened() && !row.unsaved()) {
            close();
        } else if (!row.opened()) {
            open(row.id());
        }
    }

    @Override
    public void move(BlockRow row, int by) {
        var to = order.indexOf(row.id()) + by;
        if (to >= 0 && to < order.size()) {
            place(row, to);
            row.focus(by);
        }
    }

    /// Takes the place of the block it is dropped on.
    @Override
    public void drop(BlockRow dragged, BlockRow on) {
        var to = order.indexOf(on.id());
        if (!dragged.equals(on) && to >= 0) {
            place(dragged, to);
        }
    }

    private void place(BlockRow row, int to) {
        var moved = desk.move(row.id(), to);
        host.refresh();
        host.say(
                moved
                        ? getTranslation("agenda.moved", order.indexOf(row.id()) + 1, order.size())
                        : getTranslation("control.overtaken"));
    }

    @Override
    public void insertAfter(BlockRow row) {
        host.insert(order.indexOf(row.id()) + 1);
    }

    /// What happens when an open block is done with.
    private final class Closing implements BlockForm.Host {

        @Override
        public void done(String sentence) {
            var row = open;
            close();
            host.refresh();
            host.say(sentence);
            if (row != null) row.focusOpen();
        }

        @Override
        public void refresh() {
            host.refresh();
        }

        @Override
        public void again(BlockDraft plan) {
            var place = open == null ? order.size() : order.indexOf(open.id());
            close();
            host.add(place, plan);
        }
    }
}

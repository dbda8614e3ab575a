package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Room;
import de.traudich.exercises.Exercise;
import de.traudich.people.Role;
import de.traudich.workshops.Answering;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Planning;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/// An agenda as a test plans it, leads it and looks at it.
abstract class AgendaTest extends ControlRoomTest {

    @Autowired
    protected Planning planning;

    @Autowired
    protected Leading leading;

    @Autowired
    protected Answering answering;

    protected Room plan(Room room, BlockDraft... plans) {
        assertThat(planning.add(room.workshop.id(), room.coach, 0, List.of(plans)))
                .isTrue();
        return room;
    }

    protected Room edit(Room room) {
        signIn(room.coach, Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value() + "/agenda");
        return room;
    }

    protected void next(Room room) {
        var agenda = room.scene().agenda();
        assertThat(leading.go(
                        room.workshop.id(),
                        room.coach,
                        agenda.currentId(),
                        agenda.next().orElseThrow().id()))
                .isTrue();
    }

    protected static BlockDraft block(BlockKind kind, String title, int minutes) {
        return new BlockDraft(kind, title, minutes, "Sag: " + title, "", null);
    }

    protected static BlockDraft free(String title) {
        return block(BlockKind.FREE, title, 10);
    }

    protected static Block block(Room room, String title) {
        return room.scene().agenda().blocks().stream()
                .filter(block -> block.plan().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    protected static List<String> titles(Room room) {
        return room.scene().agenda().blocks().stream()
                .map(block -> block.plan().title())
                .toList();
    }

    protected static List<String> rows() {
        return _get(OrderedList.class, spec -> spec.withId("plan"))
                .getChildren()
                .map(ListItem.class::cast)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    protected static void press(String id) {
        _click(_get(NativeButton.class, spec -> spec.withId(id)));
    }

    protected static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    protected static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    protected static IntegerField number(String id) {
        return _get(IntegerField.class, spec -> spec.withId(id));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    protected static ComboBox<Exercise> exerciseOfBlock() {
        return _get(ComboBox.class, spec -> spec.withId("block-exercise"));
    }

    protected static Component any(String id) {
        return _get(Component.class, spec -> spec.withId(id));
    }
}

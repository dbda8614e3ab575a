package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.traudich.workshops.BlockKind;
import org.junit.jupiter.api.Test;

/// Two coaches plan at once: nothing that was typed is lost.
class AgendaMeanwhileTest extends AgendaTest {

    @Test
    void whatSomebodyElseChangedMeanwhileStandsAboveWhatWasTyped() {
        var room = edit(plan(rooms.open(), free("A"), free("B")));
        press("open-1");
        _setValue(area("block-script"), "Meine drei Sätze.");
        var theirs = block(BlockKind.FREE, "A", 12);

        planning.change(room.workshop.id(), room.coach, block(room, "A").id(), free("A"), theirs);

        eventually(() -> assertThat(text("block-meanwhile")).contains("„A“, 12 min"));
        assertThat(area("block-script").getValue()).isEqualTo("Meine drei Sätze.");
        assertThat(button("block-save").getText()).isEqualTo("Meine Fassung speichern");
        _click(button("block-theirs"));
        assertThat(number("block-minutes").getValue()).isEqualTo(12);
        assertThat(area("block-script").getValue()).isEqualTo("Sag: A");
    }

    @Test
    void theOwnVersionReplacesTheOtherOnlyByDecision() {
        var room = edit(plan(rooms.open(), free("A")));
        press("open-1");
        _setValue(field("block-title"), "Meins");
        planning.change(
                room.workshop.id(), room.coach, block(room, "A").id(), free("A"), block(BlockKind.FREE, "Ihres", 12));

        // Pressed before the other version has arrived here.
        _click(button("block-save"));
        assertThat(titles(room)).containsExactly("Ihres");
        assertThat(text("block-meanwhile")).contains("„Ihres“");
        assertThat(field("block-title").getValue()).isEqualTo("Meins");

        _click(button("block-save"));
        assertThat(titles(room)).containsExactly("Meins");
    }

    @Test
    void whatWasTypedInABlockThatIsGoneBecomesANewOne() {
        var room = edit(plan(rooms.open(), free("A"), free("B")));
        press("open-2");
        _setValue(area("block-script"), "Nicht verlieren.");

        planning.remove(room.workshop.id(), room.coach, block(room, "B").id(), false);
        eventually(() -> assertThat(text("block-meanwhile")).contains("entfernt"));
        _click(button("block-save"));

        assertThat(titles(room)).containsExactly("A", "B");
        assertThat(block(room, "B").plan().script()).isEqualTo("Nicht verlieren.");
    }

    @Test
    void aBlockTheRoomHasComeToWhileTheCoachWasAskedStaysAndThatIsSaid() {
        var room = edit(plan(rooms.open("Miriam"), block(BlockKind.CHECK_IN, "A", 5), free("B")));
        next(room);
        answering.rate(
                room.workshop.id(), block(room, "A").id(), room.person("Miriam").id(), 4);
        next(room);
        eventually(() -> press("open-1"));
        _click(button("block-remove"));
        leading.go(
                room.workshop.id(),
                room.coach,
                block(room, "B").id(),
                block(room, "A").id());

        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(titles(room)).containsExactly("A", "B");
        assertThat(text("block-meanwhile")).isEqualTo("Der Block läuft gerade.");
        assertThat(text("agenda-notice")).isEmpty();
    }

    @Test
    void othersMoveAroundTheOpenBlock() {
        var room = edit(plan(rooms.open(), free("A"), free("B"), free("C")));
        press("open-2");
        _setValue(field("block-title"), "Bb");

        planning.move(room.workshop.id(), room.coach, block(room, "C").id(), 0);

        eventually(() -> assertThat(rows().getFirst()).contains("C"));
        assertThat(field("block-title").getValue()).isEqualTo("Bb");
        _click(button("block-save"));
        assertThat(titles(room)).containsExactly("C", "A", "Bb");
    }

    @Test
    void anUnsavedBlockIsSavedFirst() {
        edit(plan(rooms.open(), free("A"), free("B")));
        press("open-1");
        _setValue(field("block-title"), "Aa");

        press("open-2");

        assertThat(text("agenda-notice")).contains("Speicher zuerst den offenen Block");
        assertThat(field("block-title").getValue()).isEqualTo("Aa");
    }

    @Test
    void leavingWithUnsavedWordsAsksFirst() {
        edit(plan(rooms.open(), free("A")));
        press("open-1");
        _setValue(field("block-title"), "Aa");

        UI.getCurrent().navigate(WorkshopsView.class);
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(field("block-title").getValue()).isEqualTo("Aa");

        UI.getCurrent().navigate(WorkshopsView.class);
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(AgendaView.class);
    }
}

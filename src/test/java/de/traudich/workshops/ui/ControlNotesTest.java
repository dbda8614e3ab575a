package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two coaches write into the same notes.
class ControlNotesTest extends ControlRoomTest {

    private Room room;

    @BeforeEach
    void anotherCoachWroteMeanwhile() {
        room = enter(rooms.open());
        other("", "Emil ist neu.\nKofi auch.");
        _setValue(notes(), "Pause um elf.");
    }

    @Test
    void nothingIsSavedAndBothTextsStandThereUntilOneIsChosen() {
        _setValue(notes(), "Pause um elf. Fenster auf.");

        assertThat(kept()).isEqualTo("Emil ist neu.\nKofi auch.");
        assertThat(text("notes-meanwhile")).startsWith("Inzwischen hat jemand anders hier geschrieben:");
        assertThat(text("notes-other")).isEqualTo("Emil ist neu.\nKofi auch.");
        assertThat(notes().getValue()).isEqualTo("Pause um elf. Fenster auf.");
        assertThat(notes().getHelperText()).startsWith("Noch nicht gespeichert.");
    }

    @Test
    void whoKeepsTheirOwnSavesItAndGoesOnWriting() {
        _click(button("notes-mine"));
        assertThat(kept()).isEqualTo("Pause um elf.");
        _assertNone(Button.class, spec -> spec.withId("notes-mine"));

        _setValue(notes(), "Pause um zwölf.");
        assertThat(kept()).isEqualTo("Pause um zwölf.");
    }

    @Test
    void whoTakesTheOtherTextGoesOnFromThere() {
        _click(button("notes-theirs"));
        assertThat(notes().getValue()).isEqualTo("Emil ist neu.\nKofi auch.");
        _assertNone(Button.class, spec -> spec.withId("notes-theirs"));

        _setValue(notes(), "Emil ist neu.");
        assertThat(kept()).isEqualTo("Emil ist neu.");
    }

    @Test
    void whatWasWrittenAfterTheChoiceWasShownIsNotWrittenOverEither() {
        other("Emil ist neu.\nKofi auch.", "Zofia geht früher.");

        _click(button("notes-mine"));

        assertThat(kept()).isEqualTo("Zofia geht früher.");
        assertThat(text("notes-other")).isEqualTo("Zofia geht früher.");
        assertThat(notes().getValue()).isEqualTo("Pause um elf.");
    }

    @Test
    void whatIsTooLongIsNotSavedByTheChoice() {
        _setValue(notes(), "x".repeat(2001));

        _click(button("notes-mine"));

        assertThat(notes().isInvalid()).isTrue();
        assertThat(kept()).isEqualTo("Emil ist neu.\nKofi auch.");
        assertThat(text("notes-other")).isEqualTo("Emil ist neu.\nKofi auch.");
    }

    @Test
    void emptiedNotesSaySo() {
        other("Emil ist neu.\nKofi auch.", "");

        _click(button("notes-mine"));

        assertThat(text("notes-meanwhile")).startsWith("Inzwischen hat jemand anders die Notizen geleert.");
    }

    private void other(String seen, String written) {
        assertThat(hosting.note(room.workshop.id(), room.coach, seen, written)).isTrue();
    }

    private String kept() {
        return hosting.get(room.workshop.id(), room.coach).notes();
    }

    private static TextArea notes() {
        return _get(TextArea.class, spec -> spec.withId("notes"));
    }
}

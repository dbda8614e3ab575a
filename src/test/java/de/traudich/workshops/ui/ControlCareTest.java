package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.workshops.Calling;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.Nudge;
import de.traudich.workshops.Seat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach looks after the people in the room.
class ControlCareTest extends ControlRoomTest {

    @Autowired
    Calling calling;

    @Autowired
    CoCoaches coCoaches;

    @Test
    void whoCallsStandsOnTheRadarUntilTheCoachAnswers() {
        var room = enter(rooms.open("Miriam"));
        calling.forHelp(room.workshop.id(), room.person("Miriam").id());
        eventually(() -> assertThat(text("radar")).contains("Miriam", "ruft dich"));

        _click(button("nudge-" + seat(room).id().value()));

        assertThat(seat(room).nudge()).isEqualTo(Nudge.COME_TO_ME);
        eventually(() -> assertThat(room.scene().seats().getFirst().helpAt()).isNull());
    }

    @Test
    void aPersonIsRenamedUnlessTheNameIsTaken() {
        var room = enter(rooms.open("Miriam", "Kofi"));
        open(room);

        _setValue(_get(TextField.class, spec -> spec.withId("person-name")), "Kofi");
        _click(button("rename"));
        assertThat(_get(TextField.class, spec -> spec.withId("person-name")).isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withId("person-name")), "Mira");
        _click(button("rename"));
        eventually(() -> assertThat(text("people")).contains("Mira"));
    }

    @Test
    void aPersonIsRemovedAfterAQuestionAndLetBack() {
        var room = enter(rooms.open("Miriam"));
        var miriam = seat(room).id();
        open(room);
        _click(button("remove"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(room.scene().seats()).isEmpty();

        _click(button("removed"));
        _click(button("let-back-" + miriam.value()));

        assertThat(room.scene().seats()).extracting(Seat::name).containsExactly("Miriam");
    }

    @Test
    void aMessageIsSentAndTakenBack() {
        var room = enter(rooms.open("Miriam"));
        var message = _get(TextArea.class, spec -> spec.withId("message"));
        _click(button("message-send"));
        assertThat(message.getErrorMessage()).isEqualTo("Schreib zuerst, was alle lesen sollen.");

        _setValue(message, "x".repeat(201));
        _click(button("message-send"));
        assertThat(message.isInvalid()).isTrue();
        assertThat(message.getValue()).hasSize(201);

        _setValue(message, "Gleich geht es weiter.");
        _click(button("message-send"));
        assertThat(room.scene().standing().message()).isEqualTo("Gleich geht es weiter.");
        eventually(() -> _click(button("message-off")));
        assertThat(room.scene().standing().message()).isEmpty();
    }

    @Test
    void theDoorIsShutAndOpened() {
        var room = enter(rooms.open("Miriam"));

        var locked = _get(Checkbox.class, spec -> spec.withId("locked"));

        _setValue(locked, true);
        assertThat(room.scene().standing().locked()).isTrue();
        _setValue(locked, false);
        assertThat(room.scene().standing().locked()).isFalse();
    }

    @Test
    void aColleagueIsChosenToLeadAlong() {
        var room = rooms.open("Miriam");
        var ben = cast.colleague(room.coach, "Ben");
        enter(room);
        _click(button("open-team"));

        @SuppressWarnings("unchecked")
        CheckboxGroup<Person> team = _get(CheckboxGroup.class);
        _setValue(team, Set.of(ben));
        _click(button("team-save"));

        assertThat(hosting.of(ben)).hasSize(1);
    }

    @Test
    void whoLeadsAlongIsNotOfferedTheTeam() {
        var room = rooms.open("Miriam");
        var ben = cast.colleague(room.coach, "Ben");
        coCoaches.choose(room.workshop.id(), room.coach, Set.of(ben.id()));

        signIn(ben, Role.COACH);
        UI.getCurrent().navigate("workshops/" + room.workshop.id().value());

        eventually(() -> assertThat(text("people")).contains("Miriam"));
        assertThat(_find(Button.class, spec -> spec.withId("open-team"))).isEmpty();
    }

    private void open(Room room) {
        eventually(() -> assertThat(buttons(room)).hasSize(1));
        _click(buttons(room).getFirst());
    }

    private List<NativeButton> buttons(Room room) {
        return _find(
                NativeButton.class,
                spec -> spec.withId("person-" + seat(room).id().value()));
    }

    private static Seat seat(Room room) {
        return room.scene().seats().getFirst();
    }
}

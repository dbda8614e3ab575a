package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What else the room tells a coach, and to whom it is closed.
class ControlRoomSightTest extends ControlRoomTest {

    @Test
    void fiveNumbersStandBesideEachOther() {
        var room = rooms.open("Miriam", "Emil", "Kofi").asking();
        room.asker("Miriam").setOff();
        room.asker("Emil").report(Outcome.NO);
        room.asker("Kofi").waiting();

        enter(room);

        assertThat(text("count-joined")).isEqualTo("3dabei");
        assertThat(text("count-connected")).isEqualTo("0verbunden");
        assertThat(text("count-out")).isEqualTo("1unterwegs");
        assertThat(text("count-answered")).isEqualTo("1Antworten");
        assertThat(text("count-waiting")).isEqualTo("1warten");
    }

    @Test
    void theCoachSeesTheResultBeforeTheWallAndOnlySharedNumbersOfAPerson() {
        var room = rooms.open("Miriam", "Emil").predicting();
        room.asker("Miriam").expect(40, 60);
        room.asker("Emil").expect(20, 60);
        hosting.startAsking(room.workshop.id(), room.round().id(), room.coach, Duration.ofMinutes(10));
        room.asker("Miriam").report(Outcome.YES);
        room.asker("Emil").report(Outcome.NO);
        room.asker("Emil").show(Visibility.ONLY_ME);

        enter(room);

        assertThat(text("mirror")).contains("40%", "100%", "1 Ja aus 1 Antwort bisher.");
        assertThat(text("people")).contains("Miriamzurück4060Ja", "Emilzurück–––Nicht geteilt");
    }

    @Test
    void aSentenceIsTakenOffTheWallAndPutBack() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").report(Outcome.YES);
        room.asker("Miriam").learn("<script>Mut", true);
        enter(room);
        var quote = "quote-" + room.asker("Miriam").id().value();

        _click(button(quote));
        assertThat(room.scene().quotes(false)).isEmpty();
        assertThat(button(quote).getText()).isEqualTo("Wieder zeigen");
        _click(button(quote));

        assertThat(room.scene().quotes(false)).hasSize(1);
    }

    @Test
    void notesAreKeptAndWhatIsTooLongStaysInTheField() {
        var room = enter(rooms.open());
        var notes = _get(TextArea.class, spec -> spec.withId("notes"));

        _setValue(notes, "Emil steht an der Tür.");
        _setValue(notes, "x".repeat(2001));

        assertThat(notes.isInvalid()).isTrue();
        assertThat(notes.getErrorMessage()).contains("2.000");
        assertThat(notes.getValue()).hasSize(2001);
        assertThat(hosting.get(room.workshop.id(), room.coach).notes()).isEqualTo("Emil steht an der Tür.");
    }

    @Test
    void closingSaysWhatItMeansAndLeavesASummaryThatStillChanges() {
        var room = rooms.open("Miriam").asking();
        room.asker("Miriam").waiting();
        enter(room);

        _click(button("close"));
        assertThat(_getText(_get(ConfirmDialog.class))).contains("Der Code gilt dann nicht mehr");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(text("open-asks")).startsWith("1 Person wartet noch");
        _assertNone(Button.class, spec -> spec.withId("primary"));
        room.asker("Miriam").report(Outcome.YES);
        eventually(() -> assertThat(text("open-asks")).startsWith("Keine Antwort steht mehr aus."));
        assertThat(text("round-1")).contains("1 Ja aus 1 Antwort bisher.");
    }

    @Test
    void theKeysAreListedAndCanBeSwitchedOff() {
        enter(rooms.open());

        _click(button("keys"));

        assertThat(_get(Dialog.class, spec -> spec.withId("keys-help")).isOpened())
                .isTrue();
        _setValue(_get(Checkbox.class, spec -> spec.withId("keys-on")), false);
        assertThat(_get(ControlKeys.class).on()).isFalse();
    }

    @Test
    void anUnknownAForeignAndAMalformedWorkshopAnswerAlike() {
        var foreign = rooms.open();
        signIn(cast.coach("Otto"), Role.COACH);

        for (var id : new String[] {
            foreign.workshop.id().value().toString(), UUID.randomUUID().toString(), "nirgends"
        }) {
            UI.getCurrent().navigate("workshops/" + id);

            assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                    .contains("Diesen Workshop gibt es hier nicht");
            assertThat(_find(H1.class)).isEmpty();
        }
    }

    @Test
    void whoIsNoCoachDoesNotGetIn() {
        var room = rooms.open();
        signIn(cast.coachee(room.coach, "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("workshops/" + room.workshop.id().value());

        _assertNone(ControlRoomView.class);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain(room.workshop.title());
    }

    @Test
    void itSpeaksEnglishToo() {
        openBrowser(Locale.ENGLISH);

        enter(rooms.open().choosing("E01"));

        assertThat(_get(H2.class, spec -> spec.withId("stage-title")).getText())
                .isEqualTo("Round 1: Ask a stranger for the time");
        assertThat(button("primary").getText()).isEqualTo("Start guessing");
    }
}

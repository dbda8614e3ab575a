package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.asks.Outcome;
import de.traudich.people.Role;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Workshop.State;
import de.traudich.workshops.WorkshopPlan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A coach runs a round by pressing what the room offers.
class ControlRoomViewTest extends ControlRoomTest {

    @Test
    void aWholeRoundByPressingTheOneOrangeButton() {
        var room = enter(rooms.open("Miriam", "Emil"));
        choose("E02");
        primary("Übung wählen");
        primary("Schätzen starten");
        room.asker("Miriam").expect(40, 60);
        _setValue(_get(IntegerField.class, spec -> spec.withId("minutes")), 7);
        primary("Fragen starten");
        room.asker("Miriam").report(Outcome.YES);
        room.asker("Emil").report(Outcome.NO);
        eventually(() -> assertThat(text("consequence")).isEqualTo("Alle sind zurück."));
        primary("Runde beenden");
        primary("Zahlen zeigen");
        primary("Erwartung zeigen");
        primary("Vergleich aufdecken");
        primary("Angst zeigen");
        primary("Nächste Runde");

        assertThat(room.round().reveal()).isEqualTo(Reveal.FEAR);
        assertThat(text("rounds")).contains("Runde 1: Nach dem Weg fragen", "1 von 2 Ja");
        assertThat(text("stage-title")).isEqualTo("Runde 2: Welche Übung?");
    }

    @Test
    void theLobbyOpensAndTheCodeIsThere() {
        var coach = cast.coach("Ute");
        signIn(coach, Role.COACH);
        var id = hosting.create(coach, new WorkshopPlan("Heute", "", clock.instant(), coach.language()));
        UI.getCurrent().navigate("workshops/" + id.value());

        primary("Lobby öffnen");

        assertThat(text("code")).matches("[A-Z]{3} [A-Z]{3}");
        assertThat(hosting.get(id, coach).state()).isEqualTo(State.OPEN);
    }

    @Test
    void withoutAnExerciseTheFieldSaysSo() {
        var room = enter(rooms.open());

        primary("Übung wählen");

        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Wähl zuerst eine Übung.");
        assertThat(room.scene().rounds()).isEmpty();
    }

    @Test
    void anotherExerciseCanBeChosenBeforeTheGuessing() {
        var room = enter(rooms.open().choosing("E01"));

        _click(_get(Button.class, spec -> spec.withId("other")));
        choose("E04");
        primary("Übung wählen");

        assertThat(room.round().exercise().code()).isEqualTo("E04");
        assertThat(button("primary").getText()).isEqualTo("Schätzen starten");
    }

    @Test
    void minutesBeyondTwoHoursAreRefusedAtTheField() {
        var room = enter(rooms.open("Miriam").predicting());
        var minutes = _get(IntegerField.class, spec -> spec.withId("minutes"));
        minutes.setValue(121);

        primary("Fragen starten");

        assertThat(minutes.getErrorMessage()).isEqualTo("Nimm 1 bis 120 Minuten.");
        assertThat(minutes.getValue()).isEqualTo(121);
        assertThat(room.round().phase()).isEqualTo(Phase.PREDICTING);
    }

    @Test
    void endingWhilePeopleAreOutSaysTheConsequenceAndAsks() {
        var room = enter(rooms.open("Miriam", "Emil", "Kofi").asking());
        assertThat(text("consequence")).startsWith("3 sind noch nicht zurück.");

        primary("Runde beenden");

        assertThat(room.round().phase()).isEqualTo(Phase.ASKING);
        assertThat(_getText(_get(ConfirmDialog.class))).contains("noch eine Minute");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void comparingWhileAnswersAreMissingAsksFirst() {
        var room = rooms.open("Miriam", "Emil").asking();
        room.asker("Miriam").report(Outcome.YES);
        room.asker("Emil").waiting();
        hosting.end(room.workshop.id(), room.round().id(), room.coach);
        hosting.reveal(room.workshop.id(), room.round(), room.coach);
        hosting.reveal(room.workshop.id(), room.round(), room.coach);
        enter(room);

        primary("Vergleich aufdecken");

        assertThat(room.round().reveal()).isEqualTo(Reveal.EXPECTED);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(room.round().reveal()).isEqualTo(Reveal.COMPARED);
    }

    @Test
    void timeIsGivenTakenAndHeld() {
        var room = enter(rooms.open("Miriam").asking());

        _click(button("plus-5"));
        _click(button("minus-1"));
        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(14));
        _click(button("pause"));
        clock.advance(Duration.ofMinutes(3));

        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(14));
        assertThat(button("pause").getText()).isEqualTo("Weiter");
        _click(button("pause"));
        assertThat(room.round().paused()).isFalse();
    }

    @Test
    void theSlowerOfTwoCoachesIsToldCalmlyAndSeesTheStand() {
        var room = enter(rooms.open("Miriam").choosing());
        hosting.startPredicting(room.workshop.id(), room.round().id(), room.coach);

        _click(button("primary"));

        assertThat(text("notice")).isEqualTo("Das hat schon jemand gemacht. Du siehst jetzt den Stand.");
        assertThat(button("primary").getText()).isEqualTo("Fragen starten");
    }

    @Test
    void whatAnotherDeviceDoesArrivesHere() {
        var room = enter(rooms.open("Miriam").choosing());

        hosting.startPredicting(room.workshop.id(), room.round().id(), room.coach);

        eventually(() -> assertThat(text("guessed")).isEqualTo("0 von 1 haben geschätzt"));
    }
}

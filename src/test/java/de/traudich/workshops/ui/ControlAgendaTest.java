package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Workshop;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A coach leads a room by its agenda.
class ControlAgendaTest extends AgendaTest {

    @Test
    void theRoomGoesFromBlockToBlockWithScriptAndTime() {
        var room = enter(plan(rooms.open(), free("Ankommen"), free("Impuls")));
        assertThat(text("stage-title")).isEqualTo("Ankommen");

        primary("Weiter: Ankommen");
        assertThat(current(room)).isEqualTo("Ankommen");
        assertThat(text("script")).isEqualTo("Sag: Ankommen");
        assertThat(text("agenda-strip")).isEqualTo("Jetzt: Ankommen · Danach: Impuls");
        primary("Weiter: Impuls");
        assertThat(current(room)).isEqualTo("Impuls");
        assertThat(text("agenda")).contains("Ankommen10′erledigt");

        _click(button("block-back"));
        assertThat(current(room)).isEqualTo("Ankommen");
    }

    @Test
    void afterTheLastBlockTheWorkshopIsClosedOnlyAfterAQuestion() {
        var room = enter(plan(rooms.open(), free("Abschluss")));
        primary("Weiter: Abschluss");

        primary("Workshop schließen");
        assertThat(room.scene().workshop().state()).isEqualTo(Workshop.State.OPEN);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(room.scene().workshop().state()).isEqualTo(Workshop.State.CLOSED);
    }

    @Test
    void aWholeRoundInItsBlocks() {
        var room = enter(plan(
                rooms.open("Miriam", "Emil"),
                predict("E02"),
                block(BlockKind.REHEARSE, "Proben", 12),
                block(BlockKind.ASK_OUT, "Losgehen", 20),
                block(BlockKind.REVEAL, "Aufdecken", 15),
                free("Abschluss")));
        primary("Weiter: Schätzen");
        assertThat(text("round-title")).isEqualTo("Runde 1: Nach dem Weg fragen");
        primary("Weiter: Proben");
        assertThat(text("guessed")).isEqualTo("0 von 2 haben geschätzt");
        primary("Weiter: Losgehen");
        assertThat(room.round().phase()).isEqualTo(Phase.ASKING);
        assertThat(text("consequence")).startsWith("2 sind noch nicht zurück.");

        primary("Weiter: Aufdecken");
        assertThat(_getText(_get(ConfirmDialog.class))).startsWith("2 sind noch nicht zurück.");
        assertThat(current(room)).isEqualTo("Losgehen");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);
        primary("Zahlen zeigen");
        primary("Erwartung zeigen");
        assertThat(button("other").getText()).isEqualTo("Weiter: Abschluss");
        _click(button("other"));

        assertThat(current(room)).isEqualTo("Abschluss");
    }

    @Test
    void whereNobodyIsOutTheNextBlockNeedsNoQuestion() {
        var room = plan(
                rooms.open("Miriam"),
                predict("E02"),
                block(BlockKind.ASK_OUT, "Losgehen", 20),
                block(BlockKind.REVEAL, "Aufdecken", 15));
        next(room);
        next(room);
        room.asker("Miriam").report(Outcome.YES);
        enter(room);

        primary("Weiter: Aufdecken");

        assertThat(current(room)).isEqualTo("Aufdecken");
    }

    @Test
    void whatThePlanLeavesOpenIsChosenInTheRoom() {
        var room = enter(plan(rooms.open("Miriam"), block(BlockKind.PREDICT, "Schätzen", 5), free("Danach")));
        primary("Weiter: Schätzen");

        choose("E04");
        primary("Übung wählen");
        _click(button("other-exercise"));
        choose("E02");
        primary("Übung wählen");
        primary("Schätzen starten");

        assertThat(room.round().exercise().code()).isEqualTo("E02");
        assertThat(room.round().phase()).isEqualTo(Phase.PREDICTING);
        assertThat(button("primary").getText()).isEqualTo("Weiter: Danach");
    }

    @Test
    void aSecondAskGuessesFirstAndAsksAsLongAsSaid() {
        var second = new BlockDraft(
                BlockKind.ASK_OUT, "Zweite", 8, "", "", cast.exercise("E04").id());
        var room = enter(plan(rooms.open("Miriam"), second, free("Danach")));
        primary("Weiter: Zweite");
        assertThat(number("minutes").getValue()).isEqualTo(8);
        number("minutes").setValue(0);
        primary("Fragen starten");
        assertThat(number("minutes").getErrorMessage()).isEqualTo("Nimm 1 bis 120 Minuten.");

        _setValue(number("minutes"), 6);
        primary("Fragen starten");

        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(6));
        assertThat(room.scene().agenda().current().orElseThrow().timer().left(clock.instant()))
                .isEqualTo(Duration.ofMinutes(6));
        assertThat(button("other").getText()).isEqualTo("Runde beenden");
    }

    @Test
    void aBlockOfTheRailSaysWhatIsPlannedAndLeadsThere() {
        var room = enter(plan(rooms.open(), free("A"), free("B"), free("C")));
        primary("Weiter: A");

        press("rail-3");
        assertThat(text("block-sheet")).contains("Sag: C");
        _click(button("sheet-go"));

        assertThat(current(room)).isEqualTo("C");
        assertThat(text("agenda")).contains("B10′ausgelassen");
    }

    @Test
    void aBlockOfTheRailIsSkippedAndTakenBack() {
        var room = enter(plan(rooms.open(), free("A"), free("B"), free("C")));
        primary("Weiter: A");

        press("rail-2");
        _click(button("sheet-skip"));
        assertThat(button("primary").getText()).isEqualTo("Weiter: C");
        press("rail-2");
        _click(button("sheet-skip"));

        assertThat(block(room, "B").skipped()).isFalse();
        assertThat(button("primary").getText()).isEqualTo("Weiter: B");
    }

    @Test
    void aRoomWithoutAnAgendaGetsOneAtAnyTime() {
        var room = enter(rooms.open("Miriam").predicting());
        assertThat(button("primary").getText()).isEqualTo("Fragen starten");

        _click(button("edit-agenda"));
        _click(button("use-template"));

        eventually(() -> assertThat(text("stage-title")).isEqualTo("Ankommen"));
        assertThat(room.scene().agenda().blocks()).hasSize(9);
        assertThat(button("primary").getText()).isEqualTo("Fragen starten");
        assertThat(button("other").getText()).isEqualTo("Weiter: Ankommen");
    }

    @Test
    void thePlanIsChangedBesideTheRunningRoom() {
        var room = enter(plan(rooms.open(), free("A"), free("B")));
        primary("Weiter: A");

        press("rail-2");
        _click(button("sheet-edit"));
        _setValue(field("block-title"), "Etwas anderes");
        _click(button("block-save"));

        eventually(() -> assertThat(button("primary").getText()).isEqualTo("Weiter: Etwas anderes"));
        assertThat(titles(room)).containsExactly("A", "Etwas anderes");
    }

    @Test
    void theSlowerOfTwoCoachesIsToldCalmlyAndSeesTheStand() {
        var room = enter(plan(rooms.open(), free("A"), free("B")));
        var seen = button("primary");
        next(room);

        _click(seen);

        assertThat(text("notice")).isEqualTo("Das hat schon jemand gemacht. Du siehst jetzt den Stand.");
        assertThat(current(room)).isEqualTo("A");
        assertThat(button("primary").getText()).isEqualTo("Weiter: B");
    }

    @Test
    void aBlockThatIsRemovedMeanwhileIsNoWayToGo() {
        var room = enter(plan(rooms.open(), free("A"), free("B")));
        primary("Weiter: A");
        press("rail-2");
        planning.remove(room.workshop.id(), room.coach, block(room, "B").id(), false);

        _click(button("sheet-go"));

        assertThat(text("notice")).startsWith("Das hat schon jemand gemacht.");
        assertThat(current(room)).isEqualTo("A");
    }

    @Test
    void withoutAnAgendaTheStageStaysWhatItWas() {
        enter(rooms.open());

        assertThat(_find(ControlStage.class)).hasSize(1);
        assertThat(_find(BlockStage.class)).isEmpty();
        assertThat(_get(Section.class, spec -> spec.withId("agenda"))
                        .getElement()
                        .getTextRecursively())
                .contains("Noch kein Ablauf");
    }

    private BlockDraft predict(String exercise) {
        return new BlockDraft(
                BlockKind.PREDICT,
                "Schätzen",
                5,
                "",
                "",
                cast.exercise(exercise).id());
    }

    private static String current(Room room) {
        return room.scene().agenda().current().map(Block::plan).orElseThrow().title();
    }
}

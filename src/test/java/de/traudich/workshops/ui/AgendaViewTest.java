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
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Templates;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach plans an agenda.
class AgendaViewTest extends AgendaTest {

    @Autowired
    Templates templates;

    @Test
    void anEmptyAgendaBeginsWithATemplate() {
        var room = edit(rooms.open());
        assertThat(text("template-preview")).contains("Zwei Bremsen", "20′");

        _click(button("use-template"));

        assertThat(room.scene().agenda().blocks()).hasSize(9);
        assertThat(text("agenda-sum")).startsWith("9 Blöcke · 90 min · ");
        assertThat(rows()).hasSize(9).first().asString().contains("Ankommen", "5 min");
    }

    @Test
    void aBlockOfAKindIsInsertedWhereItIsAskedFor() {
        var room = edit(plan(rooms.open(), free("A"), free("B")));

        _click(button("after-1"));
        press("kind-guess");
        _setValue(field("block-title"), "Wie viele?");
        _click(button("block-save"));

        assertThat(titles(room)).containsExactly("A", "Wie viele?", "B");
        assertThat(block(room, "Wie viele?").kind()).isEqualTo(BlockKind.GUESS);
        assertThat(block(room, "Wie viele?").plan().text()).contains("Wie viele bekommen ein Ja?");
        assertThat(text("agenda-notice")).isEqualTo("„Wie viele?“ ist gespeichert.");
    }

    @Test
    void everyKindHasItsOneLineAndCanBeAdded() {
        var room = edit(rooms.open());

        for (var kind : BlockKind.values()) {
            _click(button("add-block"));
            press("kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            _click(button("block-cancel"));
        }

        assertThat(room.scene().agenda().blocks())
                .extracting(block -> block.kind())
                .containsExactly(BlockKind.values());
    }

    @Test
    void whatIsPlannedOfABlockIsChangedAndKept() {
        var room = edit(plan(rooms.open(), block(BlockKind.PREDICT, "Schätzen", 5)));
        press("open-1");

        _setValue(field("block-title"), "Einschätzen");
        _setValue(number("block-minutes"), 7);
        _setValue(area("block-script"), "Still.\nDann reden.");
        _setValue(exerciseOfBlock(), cast.exercise("E04"));
        _click(button("block-save"));

        var plan = block(room, "Einschätzen").plan();
        assertThat(plan.minutes()).isEqualTo(7);
        assertThat(plan.script()).isEqualTo("Still.\nDann reden.");
        assertThat(plan.exercise()).isEqualTo(cast.exercise("E04").id());
        assertThat(text("agenda-sum")).contains("1 Block · 7 min");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsFieldAndStays() {
        var room = edit(plan(rooms.open(), free("A")));
        press("open-1");

        _setValue(field("block-title"), "x".repeat(81));
        number("block-minutes").setValue(241);
        _setValue(area("block-text"), "y".repeat(1001));
        _setValue(area("block-script"), "z".repeat(2001));
        _click(button("block-save"));

        assertThat(field("block-title").getErrorMessage()).isEqualTo("Nimm 1 bis 80 Zeichen.");
        assertThat(number("block-minutes").getErrorMessage()).isEqualTo("Nimm 1 bis 240 Minuten.");
        assertThat(area("block-text").isInvalid()).isTrue();
        assertThat(area("block-script").isInvalid()).isTrue();
        assertThat(area("block-script").getValue()).hasSize(2001);
        assertThat(titles(room)).containsExactly("A");
    }

    @Test
    void blocksMoveByButtonsAndItIsSaidWhereTheyWent() {
        var room = edit(plan(rooms.open(), free("A"), free("B"), free("C")));
        assertThat(button("up-1").isEnabled()).isFalse();
        assertThat(button("down-3").isEnabled()).isFalse();

        _click(button("up-3"));

        assertThat(titles(room)).containsExactly("A", "C", "B");
        assertThat(text("agenda-notice")).isEqualTo("Der Block steht jetzt an Stelle 2 von 3.");
        assertThat(rows().get(1)).contains("C");
    }

    @Test
    void aBlockWithAnswersIsRemovedOnlyAfterItWasSaidHowMany() {
        var room = plan(rooms.open("Miriam"), block(BlockKind.CHECK_IN, "A", 5), free("B"));
        next(room);
        answering.rate(
                room.workshop.id(), block(room, "A").id(), room.person("Miriam").id(), 7);
        next(room);
        edit(room);
        press("open-1");

        _click(button("block-remove"));
        assertThat(_getText(_get(ConfirmDialog.class))).isEqualTo("1 Antwort wird mit gelöscht.");
        assertThat(titles(room)).containsExactly("A", "B");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(titles(room)).containsExactly("B");
        assertThat(text("agenda-notice")).isEqualTo("„A“ ist entfernt.");
    }

    @Test
    void theRunningBlockIsMarkedAndStays() {
        var room = plan(rooms.open(), free("A"), free("B"), free("C"));
        next(room);
        next(room);
        edit(room);

        assertThat(rows().get(0)).contains("erledigt");
        assertThat(rows().get(1)).contains("läuft gerade");
        press("open-2");
        assertThat(button("block-remove").isEnabled()).isFalse();
        _assertNone(Button.class, spec -> spec.withId("block-skip"));
    }

    @Test
    void aBlockIsSkippedAndResetFromItsForm() {
        var room = plan(rooms.open("Miriam"), block(BlockKind.CHECK_IN, "A", 5), free("B"));
        next(room);
        answering.rate(
                room.workshop.id(), block(room, "A").id(), room.person("Miriam").id(), 7);
        edit(room);
        press("open-2");
        _click(button("block-skip"));
        assertThat(block(room, "B").skipped()).isTrue();

        press("open-1");
        _click(button("block-reset"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(room.scene().answers(block(room, "A")).count()).isZero();
    }

    @Test
    void anAgendaIsKeptAsATemplateUnderAFreeName() {
        var room = edit(plan(rooms.open(), free("A")));
        templates.keep(room.coach, room.workshop.id(), "Abend");

        _click(button("keep-template"));
        _setValue(field("template-name"), "Abend");
        _click(button("template-save"));
        assertThat(field("template-name").getErrorMessage()).startsWith("So heißt schon");
        _setValue(field("template-name"), "Morgen");
        _click(button("template-save"));

        assertThat(templates.own(room.coach)).extracting(one -> one.name()).containsExactly("Abend", "Morgen");
        assertThat(text("agenda-notice")).contains("„Morgen“");
    }

    @Test
    void whatIsOverIsReadOnly() {
        var room = plan(rooms.open(), free("A"));
        hosting.close(room.workshop.id(), room.coach);
        edit(room);

        press("open-1");

        assertThat(field("block-title").isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withId("block-save"));
        _assertNone(Button.class, spec -> spec.withId("add-block"));
    }

    @Test
    void aForeignAndAnUnknownAgendaAnswerAlike() {
        var foreign = rooms.open();
        signIn(cast.coach("Anton"), Role.COACH);

        for (var id : new String[] {
            foreign.workshop.id().value().toString(), UUID.randomUUID().toString(), "x"
        }) {
            UI.getCurrent().navigate("workshops/" + id + "/agenda");
            assertThat(_find(EmptyState.class)).hasSize(1);
            _assertNone(H1.class);
        }
    }

    @Test
    void whoIsNoCoachPlansNothing() {
        var room = rooms.open();
        openBrowser(Locale.GERMAN);
        signIn(cast.coachee(room.coach, "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("workshops/" + room.workshop.id().value() + "/agenda");

        _assertNone(AgendaView.class);
    }
}

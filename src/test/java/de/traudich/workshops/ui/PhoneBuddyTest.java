package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.people.PersonId;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BuddyPages;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.ParticipantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding somebody to go on with on the phone.
class PhoneBuddyTest extends PhoneLedTest {

    @Autowired
    Buddying buddying;

    @Autowired
    BuddyPages pages;

    @Autowired
    Hosting hosting;

    /// The other one of the pair is not asked again, so this one hears what a third person changes.
    @Test
    void whoHasSomebodyHearsThatAThirdIsLeftOver() {
        enterIn(BlockKind.COMMIT);
        tap("buddy-" + emilsSeat().value());
        buddying.accept(room.workshop.id(), emil(), miriamsSeat());
        var kofi = room.join("Kofi");

        buddying.offer(room.workshop.id(), kofi.id(), miriamsSeat());

        eventually(() -> assertThat(screen()).contains("Kofi ist übrig und möchte bei euch mitmachen."));
        tap("buddy-yes-" + room.scene().seat(kofi.id()).orElseThrow().id().value());
        assertThat(text("buddy-found")).isEqualTo("Du machst es mit Emil und Kofi.");
    }

    @Test
    void theTickSaysWhoSeesIt() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        tap("buddy-" + emilsSeat().value());
        buddying.accept(room.workshop.id(), emil(), miriamsSeat());

        eventually(() -> assertThat(_get(Checkbox.class, spec -> spec.withId("commit-buddy"))
                        .getLabel())
                .isEqualTo("Emil sieht, ob ich gefragt habe und was herauskam"));
    }

    @Test
    void anOfferIsAcceptedOnThePhone() {
        enterIn(BlockKind.COMMIT);
        buddying.offer(room.workshop.id(), emil(), miriamsSeat());
        eventually(() -> assertThat(screen()).contains("Emil möchte es mit dir machen."));
        assertThat(screen().indexOf("Emil möchte es mit dir machen."))
                .as("before all there is to fill in")
                .isLessThan(screen().indexOf("Das nehme ich mir vor"));

        tap("buddy-yes-" + emilsSeat().value());

        assertThat(text("buddy-found")).isEqualTo("Du machst es mit Emil.");
        assertThat(pages.of(emil()).pages()).hasSize(1);
    }

    @Test
    void aTappedNameWaitsAndCanBeTakenBack() {
        enterIn(BlockKind.COMMIT);

        tap("buddy-" + emilsSeat().value());
        assertThat(screen()).contains("Du hast Emil gefragt und wartest auf ein Ja.");
        tap("buddy-withdraw");

        eventually(() -> assertThat(_find(
                        Button.class, spec -> spec.withId("buddy-" + emilsSeat().value())))
                .hasSize(1));
        assertThat(buddying.accept(room.workshop.id(), emil(), miriamsSeat())).isFalse();
    }

    @Test
    void aBuddySeesTheCommitmentOnlyAfterATickAndNothingAfterTheEnd() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        tap("buddy-" + emilsSeat().value());
        buddying.accept(room.workshop.id(), emil(), miriamsSeat());
        eventually(() -> assertThat(text("buddy-found")).isEqualTo("Du machst es mit Emil."));
        assertThat(pages.of(emil()).pages().getFirst().seen()).isEmpty();

        tick("commit-buddy", true);
        assertThat(pages.of(emil()).pages().getFirst().seen()).hasSize(1);
        tap("buddy-end");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();

        assertThat(pages.of(emil()).pages()).isEmpty();
        _assertNone(Paragraph.class, spec -> spec.withId("buddy-found"));
    }

    /// A guest has no other page to take it back on.
    @Test
    void afterTheWorkshopTickAndBuddyCanStillBeTakenBack() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        tap("buddy-" + emilsSeat().value());
        buddying.accept(room.workshop.id(), emil(), miriamsSeat());
        eventually(() -> assertThat(text("buddy-found")).isEqualTo("Du machst es mit Emil."));
        tick("commit-buddy", true);
        hosting.close(room.workshop.id(), room.coach);
        eventually(() -> assertThat(screen()).contains("Danke, dass du dabei warst", "Du machst es mit Emil."));

        tick("commit-buddy", false);
        assertThat(pages.of(emil()).pages().getFirst().seen()).isEmpty();
        tap("buddy-end");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        roundtrip();

        assertThat(pages.of(emil()).pages()).isEmpty();
        eventually(() -> _assertNone(Paragraph.class, spec -> spec.withId("buddy-found")));
    }

    private static void tick(String id, boolean on) {
        _setValue(_get(Checkbox.class, spec -> spec.withId(id)), on, true);
        roundtrip();
    }

    private PersonId emil() {
        return room.person("Emil").id();
    }

    private ParticipantId emilsSeat() {
        return room.scene().seat(emil()).orElseThrow().id();
    }

    private static String text(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }
}

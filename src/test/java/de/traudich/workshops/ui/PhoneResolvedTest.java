package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Hosting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody resolved, on their phone after the workshop.
class PhoneResolvedTest extends PhoneLedTest {

    @Autowired
    Committing committing;

    @Autowired
    Hosting hosting;

    /// A guest has no other page where it stands.
    @Test
    void afterTheWorkshopThePhoneStillSaysWhatWasResolved() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        var soon = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10);
        _setValue(_get(DatePicker.class, spec -> spec.withId("commit-due")), soon, true);
        type("commit-when", "die Probe aus ist");
        type("commit-then", "frage ich sie");
        hosting.close(room.workshop.id(), room.coach);

        eventually(() -> assertThat(screen())
                .contains(
                        "Das hast du dir vorgenommen",
                        "Die Chefin",
                        "bis " + Language.DE.day(soon, FormatStyle.FULL),
                        "die Probe aus ist",
                        "frage ich sie"));
    }

    @Test
    void whoResolvedNothingIsNotReminded() {
        enterIn(BlockKind.COMMIT);
        hosting.close(room.workshop.id(), room.coach);

        eventually(() -> assertThat(screen()).contains("Danke, dass du dabei warst"));
        _assertNone(PhoneResolved.class);
    }

    @Test
    void aGuestSaysThereWhatCameOfItAndMayCorrectIt() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        hosting.close(room.workshop.id(), room.coach);
        var ask = resolved();
        eventually(() -> assertThat(screen()).contains("Das hast du dir vorgenommen"));

        tap("resolved-asked-" + ask.value());
        assertThat(screen()).contains("Was kam zurück?");
        press("outcome-yes");
        assertThat(outcome(ask)).isEqualTo(Outcome.YES);
        press("outcome-no");

        assertThat(outcome(ask)).isEqualTo(Outcome.NO);
        reload(room);
        assertThat(screen()).contains("Das hast du dir vorgenommen", "Was kam zurück?");
    }

    @Test
    void askedAndNoAnswerYetStaysOpen() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        hosting.close(room.workshop.id(), room.coach);
        var ask = resolved();
        eventually(() -> assertThat(screen()).contains("Das hast du dir vorgenommen"));

        tap("resolved-asked-" + ask.value());
        press("outcome-waiting");

        assertThat(asks.get(ask, miriam(room)).stage()).isEqualTo(Stage.WAITING);
        press("outcome-yes");
        assertThat(outcome(ask)).isEqualTo(Outcome.YES);
    }

    private AskId resolved() {
        var me = new Person(miriam(room), room.coach.practice(), "Miriam", Language.DE);
        return Objects.requireNonNull(
                committing.of(room.workshop.id(), me).getFirst().ask());
    }

    private Outcome outcome(AskId ask) {
        return Objects.requireNonNull(asks.get(ask, miriam(room)).outcome());
    }
}

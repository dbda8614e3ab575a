package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Commitment;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Hosting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A commitment on the phone, and who goes on with me.
class PhoneCommitTest extends PhoneLedTest {

    @Autowired
    Committing committing;

    @Autowired
    Hosting hosting;

    @Test
    void whatIsTypedIsKeptAndStillThereAfterARefresh() {
        enterIn(BlockKind.COMMIT);

        type("commit-whom", "Die Chefin vom Chor");
        type("commit-when", "Wenn die Probe aus ist");
        type("commit-then", "dann gehe ich zu ihr");
        _setValue(due(), soon(), true);
        roundtrip();
        assertThat(state()).isEqualTo("Gespeichert ✓ Es steht jetzt bei deinen Fragen.");
        reload(room);

        assertThat(area("commit-whom").getValue()).isEqualTo("Die Chefin vom Chor");
        assertThat(area("commit-when").getValue()).isEqualTo("Wenn die Probe aus ist");
        assertThat(area("commit-then").getValue()).isEqualTo("dann gehe ich zu ihr");
        assertThat(due().getValue()).isEqualTo(soon());
        assertThat(answers().count()).isEqualTo(1);
    }

    @Test
    void aTextThatIsTooLongIsSaidAndStaysAndTheOthersAreKept() {
        enterIn(BlockKind.COMMIT);

        type("commit-whom", "Die Chefin");
        type("commit-when", "x".repeat(10_000));
        type("commit-then", "dann frage ich");

        assertThat(area("commit-when").isInvalid()).isTrue();
        assertThat(area("commit-when").getValue()).hasSize(10_000);
        reload(room);
        assertThat(area("commit-when").getValue()).isEmpty();
        assertThat(area("commit-then").getValue()).isEqualTo("dann frage ich");
    }

    @Test
    void withoutAnybodyToAskThereIsNoCommitment() {
        enterIn(BlockKind.COMMIT);

        tap("commit-done");

        assertThat(area("commit-whom").getErrorMessage()).startsWith("Schreib zuerst, wen du fragst.");
        assertThat(answers().count()).isZero();
    }

    @Test
    void whoWritesIsNotTornAwayUntilItIsDone() {
        enterIn(BlockKind.COMMIT, BlockKind.INPUT);
        type("commit-whom", "Die Chefin");
        led.next();
        eventually(() -> assertThat(screen()).contains("Die anderen sind schon weiter"));

        tap("commit-done");

        eventually(() -> assertThat(screen()).contains("INPUT").doesNotContain("schon weiter"));
    }

    @Test
    void whatWasTooLongIsNotTornAwayEither() {
        enterIn(BlockKind.COMMIT, BlockKind.INPUT);
        type("commit-whom", "x".repeat(81));

        led.next();

        eventually(() -> assertThat(screen()).contains("Die anderen sind schon weiter"));
        assertThat(area("commit-whom").getValue()).hasSize(81);
    }

    @Test
    void aGuestIsOfferedAnAccountThatKeepsIt() {
        enterIn(BlockKind.COMMIT);

        assertThat(_get(Anchor.class, spec -> spec.withId("keep")).getHref()).contains("keep");
    }

    @Test
    void theCoachSeesItOnlyAfterATickAndUntilItIsTakenBack() {
        enterIn(BlockKind.COMMIT);
        _assertNone(Checkbox.class, spec -> spec.withId("commit-shown"));
        type("commit-whom", "Die Chefin");
        assertThat(committing.shown(room.workshop.id(), room.coach)).isEmpty();

        tick("commit-shown", true);
        assertThat(committing.shown(room.workshop.id(), room.coach))
                .containsExactly(new Commitment.Shown("Miriam", "Die Chefin", null));
        tick("commit-shown", false);

        assertThat(committing.shown(room.workshop.id(), room.coach)).isEmpty();
    }

    @Test
    void whereAnotherWindowWasFasterOneSaysWhichStays() {
        overtaken();
        assertThat(state()).isEmpty();
        assertThat(area("commit-whom").getValue()).isEqualTo("Der Nachbar");

        tap("keep-mine");

        assertThat(there()).isEqualTo("Der Nachbar");
        assertThat(state()).startsWith("Gespeichert");
        _assertNone(Button.class, spec -> spec.withId("keep-mine"));
        type("commit-whom", "Der Nachbar von oben");
        assertThat(there()).isEqualTo("Der Nachbar von oben");
    }

    @Test
    void theOtherOneIsShownInstead() {
        overtaken();

        tap("show-other");

        assertThat(area("commit-whom").getValue()).isEqualTo("Die Tante");
        assertThat(there()).isEqualTo("Die Tante");
        type("commit-whom", "Die Tante aus Bremen");
        assertThat(there()).isEqualTo("Die Tante aus Bremen");
    }

    @Test
    void whoSaysThatThisIsThePlanHasDecided() {
        overtaken();

        tap("commit-done");

        assertThat(there()).isEqualTo("Der Nachbar");
    }

    @Test
    void deletedAgainIsNotSaidToBeAmongTheAsks() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");

        type("commit-whom", "");

        assertThat(state()).isEqualTo("Gelöscht. Bei deinen Fragen steht davon nichts mehr.");
    }

    private void overtaken() {
        enterIn(BlockKind.COMMIT);
        type("commit-whom", "Die Chefin");
        committing.keep(room.workshop.id(), led.current().id(), miriam(), whom("Die Chefin"), whom("Die Tante"));
        type("commit-whom", "Der Nachbar");
        assertThat(there()).isEqualTo("Die Tante");
    }

    private String there() {
        return committing
                .read(room.workshop.id(), led.current().id(), miriam())
                .words()
                .whom();
    }

    private Person miriam() {
        return new Person(miriam(room), room.coach.practice(), "Miriam", Language.DE);
    }

    private static Commitment.Words whom(String whom) {
        return new Commitment.Words(whom, null, "", "");
    }

    private static void tick(String id, boolean on) {
        _setValue(_get(Checkbox.class, spec -> spec.withId(id)), on, true);
        roundtrip();
    }

    private static DatePicker due() {
        return _get(DatePicker.class, spec -> spec.withId("commit-due"));
    }

    private LocalDate soon() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10);
    }

    private static String state() {
        return text("commit-state");
    }

    private static String text(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }
}

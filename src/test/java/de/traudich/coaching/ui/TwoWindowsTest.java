package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Asking;
import de.traudich.asks.Draft;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.ui.Refusal;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One step open in two windows: nothing is lost unseen, and whoever sits there decides.
class TwoWindowsTest extends AskSteps {

    @Autowired
    private Asking asking;

    @Test
    void whatAnotherWindowKeptIsNotWrittenOver() {
        overtaken();

        assertThat(notes().draft().body()).isEqualTo("Ein ganz neuer Entwurf.");
        assertThat(_get(Input.class).getValue()).isEqualTo("Hallo Verena, noch ein Satz.");
        assertThat(_get(Overtaken.class).getElement().getTextRecursively()).contains("Was soll bleiben?");
    }

    @Test
    void theOwnTextStaysWhenItIsChosen() {
        overtaken();

        click("keep-mine");

        assertThat(notes().draft().body()).isEqualTo("Hallo Verena, noch ein Satz.");
        _assertNone(Overtaken.class);
        type(_get(Input.class), "Hallo Verena, noch zwei Sätze.");
        assertThat(notes().draft().body()).isEqualTo("Hallo Verena, noch zwei Sätze.");
    }

    @Test
    void theOtherTextIsShownWhenItIsChosen() {
        overtaken();

        click("show-other");

        assertThat(_get(Input.class).getValue()).isEqualTo("Ein ganz neuer Entwurf.");
        _assertNone(Overtaken.class);
    }

    @Test
    void anotherStepInAnotherWindowIsInNobodysWay() {
        open("draft");
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, null, null, null, null));

        type(_get(Input.class), "Hallo Verena.");

        assertThat(notes().draft().body()).isEqualTo("Hallo Verena.");
        assertThat(notes().setting().whom()).isEqualTo("Verena");
    }

    @Test
    void whomOneAsksIsProtectedToo() {
        open("person");
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, null, null, null, null));

        type(the(TextField.class, "whom"), "Ilka");

        assertThat(notes().setting().whom()).isEqualTo("Verena");
        click("keep-mine");
        assertThat(notes().setting().whom()).isEqualTo("Ilka");
    }

    @Test
    void aSliderThatWasMovedIsKeptWithoutPressingAnything() {
        open("expectation");

        type(the(IntegerSlider.class, "chance"), 20);
        type(the(IntegerSlider.class, "fear"), 75);
        click("next");

        var prediction = Objects.requireNonNull(asks.get(ask, miriam.id()).prediction());
        assertThat(prediction.yes().value()).isEqualTo(20);
        assertThat(prediction.fear().value()).isEqualTo(75);
    }

    @Test
    void whatIsLearnedIsProtectedUntilItIsSavedOnceMore() {
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.YES);
        asking.fearAfter(CommandId.next(), ask, miriam.id(), new Fear(10));
        open("ask");
        asking.reword(CommandId.next(), ask, miriam.id(), null, "Fragen lohnt sich.");

        type(the(TextArea.class, "learned"), "Fragen kostet");
        assertThat(asks.get(ask, miriam.id()).learned()).isEqualTo("Fragen lohnt sich.");
        assertThat(_find(Refusal.class))
                .extracting(Refusal::getText)
                .anyMatch(said -> said.startsWith("Nicht gespeichert: Ein"));
        click("keep-learned");

        assertThat(asks.get(ask, miriam.id()).learned()).isEqualTo("Fragen kostet");
        type(the(TextArea.class, "learned"), "Fragen kostet nichts.");
        assertThat(asks.get(ask, miriam.id()).learned()).isEqualTo("Fragen kostet nichts.");
    }

    @Test
    void thanksSaidHereHoldUpNothingThatIsTypedAfterwards() {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, null, null, null, null));
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.YES);
        open("ask");

        click("thank");
        type(the(TextArea.class, "next"), "Die Bäckerin fragen.");

        assertThat(notes().aftermath().next()).isEqualTo("Die Bäckerin fragen.");
        assertThat(notes().aftermath().thankedAt()).isNotNull();
    }

    @Test
    void whatAnotherWindowWroteIsAskedAboutBeforeItIsThrownAway() {
        open("person");
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, null, null, null, null));

        click("discard");

        _assertOne(ConfirmDialog.class);
        assertThat(notes().setting().whom()).isEqualTo("Verena");
    }

    /// Typed here, then rewritten in another window, then typed here again.
    private void overtaken() {
        open("draft");
        type(_get(Input.class), "Hallo Verena.");
        new SomeNotes(noting).save(miriam, ask, new Draft("", "Ein ganz neuer Entwurf.", null, Set.of()));
        type(_get(Input.class), "Hallo Verena, noch ein Satz.");
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}

package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Expectation;
import de.traudich.asks.Noting;
import de.traudich.asks.ui.OutcomeTiles;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.CommandId;
import de.traudich.shared.Percent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Fields of the five steps, for hands and ears that have no mouse and no eyes.
class NoteFieldsTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Today today;

    @Autowired
    private Asking asking;

    @Autowired
    private Noting noting;

    private Person miriam;
    private AskId ask;

    @BeforeEach
    void anIdeaOfHerOwn() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        signIn(miriam, Role.COACHEE);
        ask = today.begin(miriam);
    }

    @Test
    void aTapWhereTheSliderStandsSaysThatTheMiddleIsMeant() {
        open("expectation");
        assertThat(expectation().dreadChance()).isNull();

        _fireDomEvent(_get(IntegerSlider.class, spec -> spec.withId("dread-chance")), "click");

        assertThat(expectation().dreadChance()).isEqualTo(new Percent(50));
        assertThat(expectation().beliefBefore()).isNull();
    }

    @Test
    void aTapOnTheWordBesideItSaysSoToo() {
        open("expectation");

        _click(_find(Span.class, spec -> spec.withText("offen · tippen für 50\u202f%"))
                .getFirst());

        assertThat(expectation().dreadChance()).isEqualTo(new Percent(50));
    }

    @Test
    void theWordsHaveALabelThatBelongsToThem() {
        open("draft");

        var label = _get(NativeLabel.class, spec -> spec.withText("Dein Text"));

        assertThat(label.getFor()).isEqualTo(_get(Input.class).getId());
    }

    @Test
    void theTilesSayWhatTheyAreAbout() {
        asking.asked(CommandId.next(), ask, miriam.id());

        open("ask");

        assertThat(_get(OutcomeTiles.class).getElement().getAttribute("aria-label"))
                .isEqualTo("Was kam zurück?");
    }

    private Expectation expectation() {
        return noting.read(miriam, ask).expectation();
    }

    private void open(String step) {
        UI.getCurrent().navigate("asks/" + ask.value() + "/" + step);
    }
}

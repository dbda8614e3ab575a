package de.traudich.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MendingTest {

    private TextField name;
    private TextField city;
    private Div form;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        name = new TextField();
        city = new TextField();
        form = new Div(name, new Div(city));
        UI.getCurrent().add(form);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsSaidGoesWhenTheFieldIsChanged() {
        name.setInvalid(true);
        city.setInvalid(true);
        Mending.lead(form);

        _setValue(name, "Miriam");

        assertThat(name.isInvalid()).isFalse();
        assertThat(city.isInvalid()).isTrue();
    }

    @Test
    void itIsSaidAgainWhenItIsStillWrong() {
        name.setInvalid(true);
        Mending.lead(form);
        _setValue(name, "?");
        name.setInvalid(true);
        Mending.lead(form);
        assertThat(name.isInvalid()).isTrue();

        _setValue(name, "Miriam");

        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void theHandIsLedToTheFirstThatIsWrong() {
        city.setInvalid(true);

        Mending.lead(form);

        assertThat(focused()).containsExactly(city);
    }

    @Test
    void whereEverythingFitsTheHandStays() {
        Mending.lead(form);

        assertThat(focused()).isEmpty();
    }

    private static java.util.List<Object> focused() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("focus"))
                .map(pending -> (Object) pending.getOwner()
                        .getFeature(com.vaadin.flow.internal.nodefeature.ComponentMapping.class)
                        .getComponent()
                        .orElseThrow())
                .toList();
    }
}

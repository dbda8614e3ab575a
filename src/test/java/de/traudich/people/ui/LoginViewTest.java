package de.traudich.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.ViewTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/// An installation that nobody has set up. Its own schema: the others are set up already.
@TestPropertySource(properties = "traudich.test=first-run")
@TestMethodOrder(MethodOrderer.MethodName.class)
class LoginViewTest extends ViewTest {

    @Test
    void anEmptyInstallationLeadsToTheSetUp() {
        UI.getCurrent().navigate("login");

        assertThat(_get(TextField.class, spec -> spec.withId("practice")).isVisible())
                .isTrue();
    }

    @Test
    void badInputIsSaidAtTheFieldAndKept() {
        UI.getCurrent().navigate("setup");
        _setValue(_get(EmailField.class), "nobody");

        _click(_get(Button.class, spec -> spec.withId("submit")));

        assertThat(_get(EmailField.class).getErrorMessage()).contains("E-Mail-Adresse");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("nobody");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
    }

    @Test
    void setUpMakesAnOwnerOnceWhoThenSignsIn() {
        UI.getCurrent().navigate("setup");
        _setValue(_get(TextField.class, spec -> spec.withId("practice")), "Praxis Anfang");
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Anna");
        _setValue(_get(EmailField.class), "Anna@Anfang.example ");
        _setValue(_get(PasswordField.class), "ein langer Satz");

        _click(_get(Button.class, spec -> spec.withId("submit")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("login");
        UI.getCurrent().navigate("setup");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("login");
        signIn("anna@anfang.example");
    }
}

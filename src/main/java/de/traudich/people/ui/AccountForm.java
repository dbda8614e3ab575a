package de.traudich.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.people.Password;
import de.traudich.people.PersonName;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.ui.Mending;
import java.util.Optional;

/// Name, e-mail, password: what an account needs. A field that does not fit says so and keeps what was typed.
public final class AccountForm extends Div {

    public record Account(PersonName name, EmailAddress email, Password password) {}

    private final TextField name = new TextField(getTranslation("account.name"));
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final NewPassword password = new NewPassword(getTranslation("account.password"));

    public AccountForm() {
        addClassNames("stack", "account-form");
        name.setId("name");
        name.setManualValidation(true);
        name.setHelperText(getTranslation("account.name.help"));
        email.setId("email");
        email.setManualValidation(true);
        add(name, email, password);
    }

    public void suggest(String known) {
        name.setValue(known);
    }

    public void emailTaken() {
        email.setErrorMessage(getTranslation("account.email.taken"));
        email.setInvalid(true);
        Mending.lead(this);
    }

    /// Nothing is lost: the same tap a little later does it.
    public void busy() {
        password.busy();
    }

    /// The address was tried too often.
    public void tooOften() {
        email.setErrorMessage(getTranslation("login.wait"));
        email.setInvalid(true);
    }

    public Optional<Account> read() {
        var typedName = PersonName.parse(name.getValue());
        var typedEmail = EmailAddress.parse(email.getValue());
        var typedPassword = password.read();
        name.setErrorMessage(getTranslation("account.name.wrong"));
        name.setInvalid(typedName.isEmpty());
        email.setErrorMessage(getTranslation("account.email.wrong"));
        email.setInvalid(typedEmail.isEmpty());
        Mending.lead(this);
        return typedName.isPresent() && typedEmail.isPresent() && typedPassword.isPresent()
                ? Optional.of(new Account(typedName.get(), typedEmail.get(), typedPassword.get()))
                : Optional.empty();
    }
}

package de.traudich.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import de.traudich.people.Password;
import java.util.Optional;

/// Where somebody chooses a password. What does not fit is said here, and what was typed stays.
final class NewPassword extends PasswordField {

    NewPassword(String label) {
        super(label);
        setId("password");
        setHelperText(getTranslation("account.password.help"));
        setManualValidation(true);
    }

    Optional<Password> read() {
        var typed = getValue();
        var common = Password.isCommon(typed);
        var fits = Password.fits(typed) && !common;
        setErrorMessage(getTranslation(common ? "account.password.common" : "account.password.wrong"));
        setInvalid(!fits);
        return fits ? Optional.of(new Password(typed)) : Optional.empty();
    }

    /// Nothing is lost: the same tap a little later does it.
    void busy() {
        setErrorMessage(getTranslation("account.busy"));
        setInvalid(true);
    }
}

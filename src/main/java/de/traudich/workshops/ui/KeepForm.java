package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.traudich.people.Person;
import de.traudich.people.ui.AccountForm;
import de.traudich.shared.Language;
import java.util.Optional;

/// An account, its language, and whether the coach may accompany its owner: nothing is ticked beforehand.
final class KeepForm extends Div {

    private final AccountForm account = new AccountForm();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("keep.language"));
    private final Checkbox accompanied;
    private final Checkbox mails = new Checkbox(getTranslation("invitation.mails"));

    KeepForm(Person guest, String coach) {
        account.suggest(guest.name());
        language.setId("language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("workshop.language." + one));
        language.setValue(Language.of(getLocale()));
        accompanied = new Checkbox(getTranslation("keep.accompanied", coach));
        accompanied.setId("accompanied");
        mails.setId("mails");
        mails.setHelperText(getTranslation("invitation.mails.help"));
        addClassNames("stack", "keep-form");
        add(account, language, choice(coach), mails);
    }

    private Div choice(String coach) {
        var means = new Paragraph(getTranslation("keep.accompanied.means", coach));
        means.addClassNames("muted", "small");
        means.setId("accompanied-means");
        accompanied.getElement().setAttribute("aria-describedby", "accompanied-means");
        var choice = new Div(accompanied, means);
        choice.addClassNames("well", "choice");
        return choice;
    }

    static Div foot(Component... parts) {
        var foot = new Div(parts);
        foot.addClassName("foot");
        return foot;
    }

    Optional<AccountForm.Account> read() {
        return account.read();
    }

    Language language() {
        return language.getValue();
    }

    boolean accompanied() {
        return accompanied.getValue();
    }

    boolean mails() {
        return mails.getValue();
    }

    void emailTaken() {
        account.emailTaken();
    }

    void busy() {
        account.busy();
    }
}

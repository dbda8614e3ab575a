package de.traudich.reminders;

import de.traudich.insights.Period;
import de.traudich.people.PasswordLink;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the links in a mail lead: to the address this installation says it has.
@Component
class Links {

    private final String address;
    private final UnsubscribeLinks unsubscribe;

    Links(@Value("${traudich.address}") String address, UnsubscribeLinks unsubscribe) {
        this.address = address.replaceFirst("/+$", "");
        this.unsubscribe = unsubscribe;
    }

    String home() {
        return address + "/";
    }

    String settings() {
        return address + "/reminders";
    }

    /// What the coach sees of a month.
    String insights(YearMonth month) {
        return address + "/insights?period=" + Period.of(month).word();
    }

    String password(PasswordLink link) {
        return address + "/password/new/" + link.token();
    }

    String unsubscribe(DigestMail mail) {
        return address + "/unsubscribe/" + unsubscribe.token(mail.person().id());
    }

    String oneClick(DigestMail mail) {
        return address + "/unsubscribe/one-click/"
                + unsubscribe.token(mail.person().id());
    }
}

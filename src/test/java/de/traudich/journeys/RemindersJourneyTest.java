package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import de.traudich.BrowserTest;
import de.traudich.Cast;
import de.traudich.people.Person;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import de.traudich.reminders.UnsubscribeLinks;
import de.traudich.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Choosing how to be reminded, taking the calendar along, looking into the outbox, and leaving without signing in.
class RemindersJourneyTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"de, LAPTOP, LIGHT", "en, LAPTOP, DARK", "en, PHONE, LIGHT", "de, PHONE, DARK"})
    void aPersonDecidesHowTheyAreReminded(String language, Size size, ColorScheme scheme) {
        var miriam = open(size, language, scheme);
        signIn(miriam, "miriam");
        miriam.locator("#nav-reminders").click();
        miriam.locator("#calendar-renew").click();
        miriam.locator("#calendar-address").waitFor();
        miriam.locator("#pause-3").click();
        assertThat(miriam.locator("#resume")).isVisible();
        miriam.locator("#resume").click();
        miriam.locator("#save").click();
        assertThat(miriam.locator("#said")).not().isEmpty();
        assertAccessible(miriam);
    }

    @ParameterizedTest
    @CsvSource({"de, LAPTOP, DARK", "en, PHONE, LIGHT"})
    void theOwnerLooksIntoTheOutbox(String language, Size size, ColorScheme scheme) {
        mail(Cast.MIRIAM, "DUE=2,THANKS=1");
        mail(Cast.KOFI, "CONTACT=3");
        var anna = open(size, language, scheme);
        signIn(anna, "anna");
        anna.navigate("/reminders");
        anna.locator("#to-outbox").click();
        assertThat(anna.locator("#mails li")).not().hasCount(0);
        assertAccessible(anna);
    }

    @ParameterizedTest
    @CsvSource({"de, PHONE, LIGHT", "en, LAPTOP, DARK"})
    void whoHasTheMailUnsubscribesWithoutSigningIn(String language, Size size, ColorScheme scheme) {
        product.bean(Reminders.class).save(Cast.EMIL, ReminderPlan.USUAL);
        var emil = open(size, language, scheme);
        emil.navigate("/unsubscribe/" + product.bean(UnsubscribeLinks.class).token(Cast.EMIL.id()));
        emil.locator("#unsubscribe").waitFor();
        assertAccessible(emil);
        emil.locator("#unsubscribe").click();
        emil.locator("#to-reminders").waitFor();
        assertAccessible(emil);
    }

    private Page open(Size size, String language, ColorScheme scheme) {
        var page = person(size, language, scheme);
        page.context().addCookies(List.of(new Cookie("traudich-language", language).setUrl(product.address())));
        return page;
    }

    private void mail(Person person, String digest) {
        product.bean(JdbcClient.class)
                .sql("""
                        insert ignore into reminder_mail (id, practice_id, person_id, day, digest, created_at)
                        values (?, ?, ?, ?, ?, now())
                        """)
                .params(Ids.next(), person.practice().value(), person.id().value(), LocalDate.of(2026, 11, 24), digest)
                .update();
    }
}

package de.traudich.reminders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.traudich.Cast;
import de.traudich.RunningProduct;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The addresses that open without signing in, asked as the world asks them; and the one door mail goes out by.
class AddressesTest {

    private final RunningProduct product = RunningProduct.get();

    @Test
    void aCalendarReadsTheDatesAndHearsWhenNothingChanged() throws Exception {
        var path = "/calendar/" + product.bean(CalendarFeed.class).renew(Cast.MIRIAM) + ".ics";

        var dates = get(path);

        assertThat(dates.statusCode()).isEqualTo(200);
        assertThat(header(dates, "content-type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(header(dates, "cache-control")).contains("private");
        assertThat(header(dates, "set-cookie")).isEmpty();
        var read = new CalendarBuilder().build(new StringReader(dates.body()));
        assertThat(read.<VEvent>getComponents("VEVENT"))
                .isNotEmpty()
                .extracting(event -> event.getRequiredProperty("SUMMARY").getValue())
                .isSubsetOf("Übung fällig", "Erinnerung");
        var again = request(path).header("If-None-Match", header(dates, "etag")).build();
        assertThat(send(again).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.ics", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"})
    void anUnknownCalendarIsNotThere(String name) throws Exception {
        assertThat(get("/calendar/" + name).statusCode()).isEqualTo(404);
    }

    @Test
    void oneClickUnsubscribesByPostAndNotByLooking() throws Exception {
        var reminders = product.bean(Reminders.class);
        reminders.save(Cast.BERND, ReminderPlan.USUAL);
        var link = product.bean(UnsubscribeLinks.class).token(Cast.BERND.id());

        var looked = get("/unsubscribe/one-click/" + link);
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.uri().resolve(header(looked, "location")).getPath()).isEqualTo("/unsubscribe/" + link);
        assertThat(get("/unsubscribe/" + link).statusCode()).isEqualTo(200);
        assertThat(reminders.plan(Cast.BERND).wanted()).isTrue();

        assertThat(post("/unsubscribe/one-click/" + link).statusCode()).isEqualTo(200);
        assertThat(reminders.plan(Cast.BERND).wanted()).isFalse();
    }

    @Test
    void aForgedLinkIsNotThere() throws Exception {
        var forged = Cast.MIRIAM.id().value() + "." + "A".repeat(43);

        assertThat(post("/unsubscribe/one-click/" + forged).statusCode()).isEqualTo(404);
        assertThat(get("/unsubscribe/one-click/" + forged).statusCode()).isEqualTo(404);
    }

    @Test
    void mailGoesOutByOneDoorOnly() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not the postman", type -> !type.getName().startsWith(Postman.class.getName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("de.traudich"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}

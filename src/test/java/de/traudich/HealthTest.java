package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

    @Test
    void everybodyMaySeeThatWeAreWellAndNoMore() throws Exception {
        var health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/env", "/info", "/beans", "/loggers", "/heapdump", "/shutdown", "/health/db"})
    void nothingElseOfTheActuatorIsOpen(String endpoint) throws Exception {
        assertThat(get("/actuator" + endpoint).statusCode()).isNotEqualTo(200);
    }

    @Test
    void noOtherPageHearsWhereSomebodyComesFrom() throws Exception {
        var page = get("/login").headers();

        assertThat(page.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(RunningProduct.get().address() + path));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}

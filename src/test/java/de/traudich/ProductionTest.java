package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    @ParameterizedTest
    @ValueSource(strings = {"prod,demo", "prod,embedded", "embedded,demo,prod"})
    void neverRunsWithDemoOrEmbedded(String profiles, CapturedOutput output) {
        assertThatThrownBy(() -> start(profiles.split(",")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Profile prod never runs together with demo or embedded");
        assertThat(output.getErr().lines()).hasSize(1);
    }

    @Test
    void needsADatabaseOfItsOwn() {
        assertThatThrownBy(() -> start("prod"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set SPRING_DATASOURCE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--traudich.secret= "})
    void needsASecretOfItsOwn(String secret, CapturedOutput output) {
        assertThatThrownBy(() -> start("prod", Stream.of("--spring.datasource.url=jdbc:mariadb://nowhere", secret)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("set TRAUDICH_SECRET");
        assertThat(output.getErr().lines()).hasSize(1);
    }

    @Test
    void refusesADatabaseOfAnotherSecret(CapturedOutput output) {
        var schema = TestDatabase.freshSchema();
        startOn(schema);
        assertThatCode(() -> startOn(schema)).doesNotThrowAnyException();

        assertThatThrownBy(() -> start("prod", with(schema, "another secret"))).hasRootCauseInstanceOf(Refusal.class);
        assertThat(output.getErr().strip())
                .startsWith("This database was set up with another secret")
                .contains("set TRAUDICH_SECRET as it was")
                .hasLineCount(1);
    }

    @Test
    void aSecretThatWasLostIsNotMadeAnewOutsideOfProductionEither(@TempDir Path data, CapturedOutput output)
            throws IOException {
        var schema = TestDatabase.freshSchema();
        start("default", with(schema, "", data));
        Files.delete(data.resolve("secret"));

        assertThatThrownBy(() -> start("default", with(schema, "", data))).hasRootCauseInstanceOf(Refusal.class);
        assertThat(output.getErr()).contains("put the file \"secret\" back into " + data);
    }

    @Test
    void refusesADatabaseThatADemoHasBeenIn(CapturedOutput output) throws SQLException {
        var schema = TestDatabase.freshSchema();
        assertThatCode(() -> startOn(schema)).doesNotThrowAnyException();
        addOneOfTheCast(schema);

        assertThatThrownBy(() -> startOn(schema)).hasRootCauseInstanceOf(Refusal.class);
        assertThat(output.getErr().strip())
                .startsWith("This database holds the demo cast")
                .hasLineCount(1);
        // Other contexts of the suite log to the same stream: only a trace of the refusal would be one too many.
        assertThat(output.getOut()).doesNotContain(Refusal.class.getName());
    }

    private static void startOn(TestDatabase.Connection schema) {
        start("prod", with(schema, "the secret of this test"));
    }

    private static Stream<String> with(TestDatabase.Connection schema, String secret) {
        return Stream.concat(arguments(schema.asProperties()), Stream.of("--traudich.secret=" + secret));
    }

    private static Stream<String> with(TestDatabase.Connection schema, String secret, Path data) {
        var properties = new HashMap<>(schema.asProperties());
        properties.putAll(Map.of("traudich.secret", secret, "traudich.data", data));
        return arguments(properties);
    }

    private static Stream<String> arguments(Map<String, Object> properties) {
        return properties.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue());
    }

    private static void start(String... profiles) {
        start(String.join(",", profiles), Stream.of());
    }

    private static void start(String profiles, Stream<String> arguments) {
        new SpringApplicationBuilder(Application.class)
                .profiles(profiles.split(","))
                .run(Stream.concat(arguments, Stream.of("--server.port=0")).toArray(String[]::new))
                .close();
    }

    private static void addOneOfTheCast(TestDatabase.Connection schema) throws SQLException {
        try (var connection = DriverManager.getConnection(schema.url(), schema.username(), schema.password());
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("""
                    insert into account (id, practice_id, person_id, email, password, created_at)
                    values (uuid(), uuid(), uuid(), 'ute@traudich.example', 'x', now())
                    """);
        }
    }
}

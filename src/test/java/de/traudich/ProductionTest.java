package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
        start("prod", schema.asProperties().entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()));
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

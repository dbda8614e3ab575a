package de.traudich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The product as it runs for people, with the demo cast, started once for all journeys; it can be started anew at the
/// same address on the same data.
public final class RunningProduct {

    private static final RunningProduct ONLY = new RunningProduct();

    private final int port = freePort();
    private final Map<String, Object> settings =
            new HashMap<>(TestDatabase.freshSchema().asProperties());
    private ConfigurableApplicationContext context;

    private RunningProduct() {
        settings.putAll(Map.of(
                "server.port", port,
                "spring.liquibase.contexts", "demo",
                "traudich.data", "target/journeys",
                "traudich.secret", "only for tests"));
        context = start();
    }

    public static RunningProduct get() {
        return ONLY;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void restart() {
        context.close();
        context = start();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("journeys", settings)))
                .run();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

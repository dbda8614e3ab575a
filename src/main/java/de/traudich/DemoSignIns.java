package de.traudich;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started the demo where it is and who can sign in, as soon as health says UP.
@Component
@Profile("demo")
class DemoSignIns {

    private static final String TEXT = """

            Trau Dich is ready: http://localhost:%1$s  (Ctrl-C stops it)
            Sign in as ute@traudich.example (coach), anna@… (owner) or a coachee: miriam@… emil@… ayse@… kofi@… zofia@… bernd@…  Password of all: trau-dich-2026

            Trau Dich ist bereit: http://localhost:%1$s  (Strg-C beendet es)
            Melde dich an als ute@traudich.example (Coach), anna@… (Inhaberin) oder Coachee: miriam@… emil@… ayse@… kofi@… zofia@… bernd@…  Passwort für alle: trau-dich-2026
            """;

    private final Environment environment;

    DemoSignIns(Environment environment) {
        this.environment = environment;
    }

    /// Readiness comes after the ready event, and health waits for it.
    @EventListener
    void tell(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            System.out.printf(TEXT, environment.getProperty("local.server.port", "8080"));
        }
    }
}

package de.traudich;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Keeps known passwords and throw-away data out of production, before anything is started.
final class ProductionProfiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Profiles UNFIT = Profiles.of("prod & (demo | embedded)");
    private static final Profiles PRODUCTION = Profiles.of("prod");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    private static void check(ConfigurableEnvironment environment) {
        if (environment.acceptsProfiles(UNFIT)) {
            throw new Refusal("Profile prod never runs together with demo or embedded:"
                    + " their passwords are public and their database is for trying out.");
        }
        if (environment.acceptsProfiles(PRODUCTION) && !environment.containsProperty("spring.datasource.url")) {
            throw new Refusal("Profile prod needs a database: set SPRING_DATASOURCE_URL,"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }
}

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
        if (environment.acceptsProfiles(PRODUCTION)) {
            require(
                    environment,
                    "spring.datasource.url",
                    "Profile prod needs a database: set SPRING_DATASOURCE_URL,"
                            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
            require(
                    environment,
                    "traudich.secret",
                    "Profile prod needs a secret of its own: set TRAUDICH_SECRET to a long"
                            + " random text (openssl rand -base64 32) and keep a copy, because what people wrote in private opens"
                            + " with it alone.");
        }
    }

    private static void require(ConfigurableEnvironment environment, String property, String sentence) {
        if (environment.getProperty(property, "").isBlank()) {
            throw new Refusal(sentence);
        }
    }
}

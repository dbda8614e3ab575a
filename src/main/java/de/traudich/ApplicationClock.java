package de.traudich;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one source of now; tests put their own in its place.
@Configuration
class ApplicationClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

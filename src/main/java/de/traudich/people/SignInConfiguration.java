package de.traudich.people;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Where members come from and how their passwords are kept.
@Configuration
class SignInConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    UserDetailsService members(PersonRepository persons) {
        return email -> persons.memberByEmail(email.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /// As many at once as there are cores, at least two.
    @Bean
    PasswordEncoder passwords() {
        return new BoundedPasswords(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Math.max(2, Runtime.getRuntime().availableProcessors()),
                PATIENCE);
    }
}

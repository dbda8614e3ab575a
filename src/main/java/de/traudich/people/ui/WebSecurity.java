package de.traudich.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import de.traudich.people.Seal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Who gets in. Views say themselves who may open them.
@Configuration
@EnableWebSecurity
class WebSecurity {

    private static final String ONE_CLICK = "/unsubscribe/one-click/*";
    private static final int REMEMBERED_SECONDS = 14 * 24 * 60 * 60;

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, Seal seal, UserDetailsService members, VaadinDefaultRequestCache wish) {
        wish.setDelegateRequestCache(withoutMark());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/app/**",
                                "/actuator/health",
                                "/favicon.ico",
                                "/robots.txt",
                                "/calendar/*",
                                "/picture/*",
                                ONE_CLICK)
                        .permitAll())
                .with(vaadin(), vaadin -> vaadin.loginView("/login", "/")
                        // Who is signed in sees our own page where there is no view, not an empty refusal.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                // A mailbox provider posts there for its reader and knows no token of ours; the address is signed.
                .csrf(csrf -> csrf.ignoringRequestMatchers(ONE_CLICK))
                .formLogin(form -> form.failureHandler((_, response, failure) ->
                        response.sendRedirect(failure instanceof LockedException ? "login?wait" : "login?error")))
                // Always on: a restart in the middle of a workshop must not throw the coach out.
                .rememberMe(remember -> remember.key(seal.rememberKey())
                        .userDetailsService(members)
                        .alwaysRemember(true)
                        .tokenValiditySeconds(REMEMBERED_SECONDS))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /// Spring marks the address people wanted before they signed in with "?continue"; nobody needs to see that.
    @SuppressWarnings("NullAway") // null switches the mark off, says its documentation; its signature does not
    private static HttpSessionRequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}

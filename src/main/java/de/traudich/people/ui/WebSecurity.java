package de.traudich.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import de.traudich.people.Busy;
import de.traudich.people.Seal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Who gets in. Views say themselves who may open them.
@Configuration
@EnableWebSecurity
class WebSecurity {

    /// Where to go after signing out, as an attribute of the request.
    static final String AFTERWARDS = WebSecurity.class.getName() + ".afterwards";

    /// The card for the pocket: the same page and script for everybody; whose cards come, their cookie says.
    private static final String[] CARD = {
        "/p/card", "/p/card.webmanifest", "/p/worker.js", "/p/words", "/p/cards", "/p/reports"
    };

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
                        .permitAll()
                        .requestMatchers(CARD)
                        .permitAll())
                .with(vaadin(), vaadin -> vaadin.loginView("/login")
                        .logoutSuccessHandler(afterSigningOut())
                        // Who is signed in sees our own page where there is no view, not an empty refusal.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                // A mailbox provider posts there for its reader and knows no token of ours; the address is signed.
                // A card that was offline for hours has none either; its own header proves that it is ours.
                .csrf(csrf -> csrf.ignoringRequestMatchers(ONE_CLICK, "/p/reports"))
                .formLogin(form -> form.failureHandler(
                        (_, response, failure) -> response.sendRedirect("login?" + reason(failure))))
                // Always on: a restart in the middle of a workshop must not throw the coach out.
                .rememberMe(remember -> remember.key(seal.rememberKey())
                        .userDetailsService(members)
                        .alwaysRemember(true)
                        .tokenValiditySeconds(REMEMBERED_SECONDS))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .addFilterBefore(WebSecurity::keepQuiet, HeaderWriterFilter.class)
                .build();
    }

    /// Addresses hold tokens: no log and no other site hears where somebody comes from. Written first, because Vaadin's
    /// pages leave before Spring's own writer has its turn.
    private static void keepQuiet(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            http.setHeader("Referrer-Policy", "no-referrer");
            http.setHeader("X-Content-Type-Options", "nosniff");
            if (request.isSecure()) http.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case LockedException _ -> "wait";
            case Busy _ -> "busy";
            default -> "error";
        };
    }

    /// To the door; or to where somebody signed out to go on as somebody else.
    private static SimpleUrlLogoutSuccessHandler afterSigningOut() {
        var handler = new SimpleUrlLogoutSuccessHandler() {
            @Override
            protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
                return request.getAttribute(AFTERWARDS) instanceof String path ? path : "/login";
            }
        };
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /// Spring marks the address people wanted before they signed in with "?continue"; nobody needs to see that.
    @SuppressWarnings("NullAway") // null switches the mark off, says its documentation; its signature does not
    private static HttpSessionRequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}

package de.traudich.people.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reading and writing cookies within a request of Vaadin.
final class Cookies {

    private Cookies() {}

    static Optional<String> find(String name) {
        var request = VaadinService.getCurrentRequest();
        if (request != null && request.getAttribute(attribute(name)) instanceof String written) {
            return Optional.of(written);
        }
        return find(name, request == null ? null : request.getCookies());
    }

    /// Outside of Vaadin's pages.
    static Optional<String> find(String name, HttpServletRequest request) {
        return find(name, request.getCookies());
    }

    private static Optional<String> find(String name, Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        }
        return Optional.empty();
    }

    static void write(String name, String value, int seconds, boolean httpOnly) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(httpOnly);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        // The view that opens next still belongs to this request and reads what the browser will send from now on.
        VaadinRequest.getCurrent().setAttribute(attribute(name), value);
    }

    private static String attribute(String name) {
        return Cookies.class.getName() + "." + name;
    }
}

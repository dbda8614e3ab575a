package de.traudich.people.ui;

import com.vaadin.flow.server.VaadinRequest;
import de.traudich.people.GuestPass;
import de.traudich.people.Seal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The guest's pass in the browser: signed, out of reach for scripts, for half a year. Independent of the HTTP session.
@Component
public class GuestCookie {

    private static final int SECONDS = (int) Duration.ofDays(180).toSeconds();

    private final Seal seal;

    GuestCookie(Seal seal) {
        this.seal = seal;
    }

    public Optional<GuestPass> read() {
        return Cookies.find(name(VaadinRequest.getCurrent().isSecure())).flatMap(seal::read);
    }

    /// Outside of Vaadin's pages.
    Optional<GuestPass> read(HttpServletRequest request) {
        return Cookies.find(name(request.isSecure()), request).flatMap(seal::read);
    }

    /// The pass of this browser, a new one where there is none yet.
    public GuestPass readOrWrite() {
        return read().orElseGet(() -> {
            var pass = GuestPass.next();
            Cookies.write(name(VaadinRequest.getCurrent().isSecure()), seal.sign(pass), SECONDS, true);
            return pass;
        });
    }

    /// Browsers bind `__Host-` to this very host, but only over TLS.
    private static String name(boolean secure) {
        return secure ? "__Host-traudich-guest" : "traudich-guest";
    }
}

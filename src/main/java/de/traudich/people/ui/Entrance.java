package de.traudich.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import de.traudich.people.Password;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Lets somebody in who has just made an account, without typing everything again.
@Component
public class Entrance {

    private final AuthenticationProvider signIn;
    private final ChosenLanguage chosen;

    Entrance(AuthenticationProvider signIn, ChosenLanguage chosen) {
        this.signIn = signIn;
        this.chosen = chosen;
    }

    /// Where signing in is refused for now, the door for members is the way.
    public void enter(EmailAddress email, Password password, Language language) {
        chosen.choose(language);
        try {
            keep(Objects.requireNonNull(signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password.value()))));
            UI.getCurrent().getPage().setLocation("today");
        } catch (AuthenticationException refused) {
            UI.getCurrent().navigate(LoginView.class);
        }
    }

    /// The session gets a new id: one that somebody planted before is worth nothing.
    private static void keep(Authentication signedIn) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}

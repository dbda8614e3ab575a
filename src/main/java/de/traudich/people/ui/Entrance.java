package de.traudich.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.traudich.people.Member;
import de.traudich.people.Password;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Lets somebody in who has just made an account, without typing everything again.
@Component
public class Entrance {

    /// Leads everybody to their own first view.
    private static final String HOME = "./";

    private final AuthenticationProvider signIn;
    private final UserDetailsService members;
    private final ChosenLanguage chosen;
    private final AuthenticationContext authentication;

    Entrance(
            AuthenticationProvider signIn,
            UserDetailsService members,
            ChosenLanguage chosen,
            AuthenticationContext authentication) {
        this.signIn = signIn;
        this.members = members;
        this.chosen = chosen;
        this.authentication = authentication;
    }

    /// Where signing in is refused for now, the door for members is the way.
    public void enter(EmailAddress email, Password password, Language language) {
        chosen.choose(language);
        try {
            keep(Objects.requireNonNull(signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password.value()))));
            UI.getCurrent().getPage().setLocation(HOME);
        } catch (AuthenticationException refused) {
            UI.getCurrent().navigate(LoginView.class);
        }
    }

    /// Who is in and has just got another role takes it up at once.
    public void takeUp(Member member) {
        var now = members.loadUserByUsername(member.email());
        keep(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        UI.getCurrent().getPage().setLocation(HOME);
    }

    /// Out, and back to where somebody else may go on.
    public void leave(String path) {
        VaadinServletRequest.getCurrent().getHttpServletRequest().setAttribute(WebSecurity.AFTERWARDS, "/" + path);
        authentication.logout();
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

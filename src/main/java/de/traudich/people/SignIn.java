package de.traudich.people;

import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// E-mail and password. Unknown address and wrong password answer alike, and failures cost time: by account, and by the
/// network they come from, or one password could be tried on everybody.
@Component
class SignIn extends DaoAuthenticationProvider {

    private final Attempts attempts;
    private final Accounts accounts;

    SignIn(UserDetailsService members, PasswordEncoder passwords, Attempts attempts, Accounts accounts) {
        super(members);
        setPasswordEncoder(passwords);
        this.attempts = attempts;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var email = authentication.getName();
        var network = network(authentication);
        if (attempts.mustWait(Attempts.Kind.SIGN_IN, email)
                || network.filter(net -> attempts.mustWait(Attempts.Kind.SIGN_IN_NET, net))
                        .isPresent()) {
            throw new LockedException("too many failures");
        }
        try {
            var signedIn = super.authenticate(authentication);
            if (signedIn.getPrincipal() instanceof Member member) {
                accounts.retirePasses(member.person());
            }
            return signedIn;
        } catch (BadCredentialsException wrong) {
            attempts.failed(Attempts.Kind.SIGN_IN, email);
            network.ifPresent(net -> attempts.failed(Attempts.Kind.SIGN_IN_NET, net));
            throw wrong;
        }
    }

    /// Unknown where nobody sits at a form, as right after making an account.
    private static Optional<String> network(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress()).map(Network::of)
                : Optional.empty();
    }
}

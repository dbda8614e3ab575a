package de.traudich.people;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// E-mail and password. Unknown address and wrong password answer alike, and failures cost time.
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
        if (attempts.mustWait(Attempts.Kind.SIGN_IN, email)) {
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
            throw wrong;
        }
    }
}

package de.traudich.people;

import de.traudich.shared.Stale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts in this request. Services never take a person from a form.
@Component
public class CurrentPerson {

    public Optional<Member> member() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    /// The signed-in person; views that need one are closed to everybody else.
    public Person get() {
        return member().map(Member::person).orElseThrow(() -> new Stale("nobody is signed in"));
    }

    public boolean is(Role role) {
        return member().filter(member -> member.roles().contains(role)).isPresent();
    }
}

package de.traudich.people.ui;

import de.traudich.people.CurrentPerson;
import de.traudich.people.Guests;
import de.traudich.people.Member;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who sits at this browser, as a practice knows them: a member of it, or a guest by their pass.
@Component
public class Visitor {

    private final CurrentPerson current;
    private final Guests guests;
    private final GuestCookie cookie;

    Visitor(CurrentPerson current, Guests guests, GuestCookie cookie) {
        this.current = current;
        this.guests = guests;
        this.cookie = cookie;
    }

    public Optional<Person> in(PracticeId practice) {
        return member(practice).or(() -> guest(practice));
    }

    /// Somebody whom only their pass identifies.
    public Optional<Person> guest(PracticeId practice) {
        return member(practice).isPresent() ? Optional.empty() : byPass(practice);
    }

    /// The member and whom the pass stands for: signing in takes nobody's results off this device.
    public Stream<Person> all(PracticeId practice) {
        return Stream.concat(member(practice).stream(), byPass(practice).stream());
    }

    /// Everybody this browser stands for, in whatever practice; for requests that are none of Vaadin's.
    public List<Person> everybody(HttpServletRequest request) {
        var guest = cookie.read(request).map(guests::known).orElse(List.of());
        return Stream.concat(current.member().map(Member::person).stream(), guest.stream())
                .distinct()
                .toList();
    }

    private Optional<Person> byPass(PracticeId practice) {
        return cookie.read().flatMap(pass -> guests.known(pass, practice));
    }

    /// The same person as before where there is one, else a new guest.
    public Person welcome(PracticeId practice, PersonName name, Language language) {
        return member(practice).orElseGet(() -> guests.welcome(cookie.readOrWrite(), practice, name, language));
    }

    private Optional<Person> member(PracticeId practice) {
        return current.member().map(Member::person).filter(person -> person.practice()
                .equals(practice));
    }
}

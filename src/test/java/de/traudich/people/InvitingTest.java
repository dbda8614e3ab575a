package de.traudich.people;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.people.Invitations.Accepted;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Ute has invited Miriam.
@DatabaseTest
abstract class InvitingTest {

    static final PersonName MIRIAM = new PersonName("Miriam");

    static final Accepted NO_LONGER = new Accepted.NoLongerValid();

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    PersonRepository persons;

    @Autowired
    MutableClock clock;

    Person ute;

    String token;

    @BeforeEach
    void uteInvitesMiriam() {
        ute = cast.coach("Ute");
        token = invitations.invite(ute, Role.COACHEE, MIRIAM);
    }

    Accepted accept(EmailAddress email) {
        return accept(token, email);
    }

    Accepted accept(String link, EmailAddress email) {
        return invitations.accept(link, MIRIAM, email, new Password("trau-dich-2026"), Language.DE, Openness.ONLY_ME);
    }

    static EmailAddress email() {
        return new EmailAddress(Ids.next() + "@traudich.example");
    }
}

package de.traudich.asks;

import de.traudich.contacts.InteractionId;
import de.traudich.contacts.Keeping;
import de.traudich.people.People;
import de.traudich.people.Person;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Lets the history of a contact tell what happened in an ask, once each, and no longer what was taken back. Joins the
/// caller's transaction.
@Component
class ContactHistory {

    private final AskContactRepository links;
    private final Keeping keeping;
    private final People people;

    ContactHistory(AskContactRepository links, Keeping keeping, People people) {
        this.links = links;
        this.keeping = keeping;
        this.people = people;
    }

    /// Brings it up to date; costs one look where the ask is about no contact.
    void tell(Person who, AskId ask) {
        links.find(ask, who.id()).ifPresent(link -> tell(who, ask, link));
    }

    /// Before an ask is about somebody else.
    void forget(Person who, AskId ask) {
        links.find(ask, who.id()).ifPresent(link -> link.told().values().forEach(one -> keeping.takeBack(who, one)));
    }

    private void tell(Person who, AskId ask, AskContact link) {
        var zone = people.practice(who.practice()).zone();
        for (var moment : Moment.values()) {
            var happened = link.tells(moment, zone);
            var told = link.told().containsKey(moment);
            if (happened.isPresent() && !told) {
                note(who, ask, moment, keeping.note(who, link.contact(), happened.get()));
            } else if (happened.isEmpty() && told && links.untold(ask, who.id(), moment)) {
                keeping.takeBack(who, Objects.requireNonNull(link.told().get(moment)));
            }
        }
    }

    private void note(Person who, AskId ask, Moment moment, InteractionId as) {
        if (!links.told(ask, who.id(), moment, as)) {
            keeping.takeBack(who, as);
        }
    }
}

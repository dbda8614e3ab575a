package de.traudich.reminders;

import de.traudich.people.Hash;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's dates under a secret address that any calendar can read.
@Service
public class CalendarFeed {

    private static final int TOKEN_LENGTH = 44;

    private final CalendarRepository addresses;
    private final Reminders reminders;
    private final Waiting waiting;
    private final CalendarFile file;
    private final Clock clock;

    CalendarFeed(CalendarRepository addresses, Reminders reminders, Waiting waiting, CalendarFile file, Clock clock) {
        this.addresses = addresses;
        this.reminders = reminders;
        this.waiting = waiting;
        this.file = file;
        this.clock = clock;
    }

    /// The token of a new address, 256 random bits. It is shown once; the one before no longer leads anywhere.
    @Transactional
    public String renew(Person who) {
        var token = Ids.token() + Ids.token();
        addresses.put(who, Hash.of(token), clock.instant());
        return token;
    }

    @Transactional
    public void revoke(Person who) {
        addresses.remove(who);
    }

    /// Since when there is an address.
    public Optional<Instant> since(Person who) {
        return addresses.since(who);
    }

    /// Unknown and revoked answer alike: with nothing.
    public Optional<String> read(String token) {
        return token.length() == TOKEN_LENGTH ? addresses.owner(Hash.of(token)).map(this::write) : Optional.empty();
    }

    private String write(Person who) {
        return file.write(waiting.of(who, reminders.zone(who)), who.language());
    }
}

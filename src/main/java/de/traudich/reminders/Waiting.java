package de.traudich.reminders;

import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.KeepInTouch;
import de.traudich.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What waits for a person now or will: the same that Today and the contacts show them.
@Service
class Waiting {

    private static final int THANKS_AFTER_DAYS = 3;
    private static final int PLANNED_FOR_DAYS = 14;

    private final Today today;
    private final Contacts contacts;
    private final Clock clock;

    Waiting(Today today, Contacts contacts, Clock clock) {
        this.today = today;
        this.contacts = contacts;
        this.clock = clock;
    }

    List<Reminder> of(Person person, ZoneId zone) {
        var asks = today.of(person.id()).stream().flatMap(item -> of(item, zone).stream());
        var keeping = contacts.touches(person).entrySet().stream()
                .flatMap(touch -> of(touch.getKey(), touch.getValue()).stream());
        return Stream.concat(asks, keeping).toList();
    }

    private Optional<Reminder> of(TodayItem item, ZoneId zone) {
        if (item.open(clock.instant())) return Optional.of(open(item, zone));
        if (item.waiting()) return horizon(item, zone);
        return item.thankless() ? thanks(item, zone) : Optional.empty();
    }

    private static Reminder open(TodayItem item, ZoneId zone) {
        var due = item.due();
        return due != null
                ? reminder(Kind.DUE, item, due)
                : reminder(Kind.PLANNED, item, day(item.ask().createdAt(), zone).plusDays(PLANNED_FOR_DAYS));
    }

    /// On the day after the horizon. Days are counted on the calendar: one of 23 or 25 hours is a day too.
    private static Optional<Reminder> horizon(TodayItem item, ZoneId zone) {
        @Nullable Instant asked = item.ask().askedAt();
        var days = item.brief().horizonDays();
        return asked == null || days == null
                ? Optional.empty()
                : Optional.of(reminder(Kind.HORIZON, item, day(asked, zone).plusDays(days + 1L)));
    }

    private static Optional<Reminder> thanks(TodayItem item, ZoneId zone) {
        @Nullable Instant answered = item.ask().answeredAt();
        return Optional.ofNullable(answered)
                .map(at -> reminder(Kind.THANKS, item, day(at, zone).plusDays(THANKS_AFTER_DAYS)));
    }

    private static Optional<Reminder> of(ContactId contact, KeepInTouch touch) {
        return touch.dueOn().map(day -> new Reminder(Kind.CONTACT, contact.value(), day));
    }

    private static Reminder reminder(Kind kind, TodayItem item, LocalDate day) {
        UUID about = item.ask().id().value();
        return new Reminder(kind, about, day);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}

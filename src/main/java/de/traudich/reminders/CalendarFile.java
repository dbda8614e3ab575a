package de.traudich.reminders;

import de.traudich.shared.Language;
import de.traudich.shared.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/// Dates as iCalendar (RFC 5545): days without a time, with neutral titles. The same dates always make the same text.
@Component
class CalendarFile {

    String write(List<Reminder> reminders, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Trau Dich//" + language.code()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Trau Dich"));
        reminders.forEach(one -> calendar.add(event(one, title(one.kind(), language))));
        return calendar.toString();
    }

    /// A calendar lies open on desks and screens.
    private static String title(Kind kind, Language language) {
        return Words.say(language, kind == Kind.DUE ? "calendar.due" : "calendar.reminder");
    }

    private static VEvent event(Reminder reminder, String title) {
        var event = new VEvent(false);
        event.add(new Uid(uid(reminder)));
        event.add(new DtStamp(Instant.EPOCH));
        event.add(new DtStart<>(reminder.day()));
        event.add(new Summary(title));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// Nobody learns the key of a row from it.
    private static String uid(Reminder reminder) {
        var about = reminder.kind() + " " + reminder.about();
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.US_ASCII)) + "@trau-dich";
    }
}

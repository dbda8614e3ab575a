package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private final CalendarFile file = new CalendarFile();

    @Test
    void datesAreWholeDaysWithNeutralTitles() throws Exception {
        var dates = parse(file.write(List.of(one(Kind.DUE), one(Kind.CONTACT)), Language.DE));
        assertThat(dates.validate().getEntries()).isEmpty();
        assertThat(dates.<VEvent>getComponents("VEVENT"))
                .extracting(event -> event.getRequiredProperty("SUMMARY").getValue())
                .containsExactly("Übung fällig", "Erinnerung");
        assertThat(dates.<VEvent>getComponents("VEVENT"))
                .extracting(event -> event.getRequiredProperty("DTSTART").getValue())
                .containsOnly("20261126");
    }

    /// The days on which the clock changes are days like others: no hour that could be missing or come twice.
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31"})
    void aDateOnADayOfAClockChangeIsThatWholeDay(LocalDate day) {
        var text = file.write(List.of(new Reminder(Kind.DUE, Ids.next(), day)), Language.DE);

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
                .doesNotContain("DTEND", "TZID");
    }

    @Test
    void aPersonReadsTheirOwnLanguage() {
        assertThat(file.write(List.of(one(Kind.DUE)), Language.EN)).contains("SUMMARY:Exercise due");
    }

    @Test
    void nobodyLearnsWhatADateIsAbout() {
        var reminder = one(Kind.THANKS);
        assertThat(file.write(List.of(reminder), Language.DE))
                .doesNotContain(reminder.about().toString());
    }

    @Test
    void theSameDatesAreTheSameText() {
        var reminders = List.of(one(Kind.DUE), one(Kind.HORIZON));
        assertThat(file.write(reminders, Language.DE)).isEqualTo(file.write(reminders, Language.DE));
    }

    @Test
    void noDatesAreACalendarToo() throws Exception {
        assertThat(parse(file.write(List.of(), Language.DE)).getComponents()).isEmpty();
    }

    private static Reminder one(Kind kind) {
        return new Reminder(kind, Ids.next(), DAY);
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}

package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.print.Pdf;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Prints what a coach has selected, to keep or to give away. Counted anew each time.
@Service
public class Printing {

    private final Insights insights;
    private final DreadsAndBeliefs dreads;
    private final Replies replies;
    private final CrowdQueries crowds;
    private final Scopes scopes;
    private final People people;
    private final Clock clock;

    Printing(
            Insights insights,
            DreadsAndBeliefs dreads,
            Replies replies,
            CrowdQueries crowds,
            Scopes scopes,
            People people,
            Clock clock) {
        this.insights = insights;
        this.dreads = dreads;
        this.replies = replies;
        this.crowds = crowds;
        this.scopes = scopes;
        this.people = people;
        this.clock = clock;
    }

    /// Sums, comparisons and the people behind them are of the same moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public byte[] pdf(Person coach, Selection selection, Language language) {
        var words = words(coach, language);
        var choices = insights.choices(coach, language);
        var looking = Looking.of(coach, selection);
        var print = new Print(
                new SelectionWords(words, choices).lines(selection, range(selection, words)),
                insights.overview(looking),
                dreads.of(looking),
                insights.breakdowns(looking),
                replies.of(looking),
                crowds.crowd(scopes.of(looking).filter()),
                clock.instant());
        return Pdf.print(new PrintPage(print, words, new PrintTitles(words, choices.exercises())).html());
    }

    /// With the days it is about, in the reader's words.
    public String fileName(Person coach, Selection selection, Language language) {
        var words = words(coach, language);
        if (selection.period() instanceof Period.Ever) return words.say("analytics.print.file.ever") + ".pdf";
        var days = range(selection, words).days(words.zone());
        return words.say(
                        "analytics.print.file",
                        days.from().toString(),
                        days.to().toString())
                + ".pdf";
    }

    private Period.Range range(Selection selection, PrintWords words) {
        return selection.period().range(clock.instant(), words.zone());
    }

    private PrintWords words(Person coach, Language language) {
        return new PrintWords(language, people.practice(coach.practice()).zone());
    }
}

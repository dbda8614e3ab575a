package de.traudich.insights;

import de.traudich.insights.AsksBehind.Place;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.People;
import de.traudich.people.PersonId;
import de.traudich.shared.Language;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// Which asks a mark stands for, as far as they are shared one by one. What is taken back leaves an open list.
@Service
public class Behind {

    public static final int PAGE = 50;

    private final BehindQueries asks;
    private final FactQueries facts;
    private final People people;
    private final Clock clock;
    private final Topics<Question, AsksBehind> topics = new Topics<>();
    private final Pulse<PersonId> coaches = new Pulse<>();

    /// @param after where the page before ended; null for the newest
    public record Question(
            Looking looking,
            Mark mark,
            Language language,
            @Nullable Place after) {}

    Behind(BehindQueries asks, FactQueries facts, People people, Clock clock) {
        this.asks = asks;
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    /// Somebody else's coachee, workshop or exercise is a mark nobody stands behind.
    public AsksBehind of(Question question) {
        var looking = question.looking();
        var zone = people.practice(looking.practice()).zone();
        var range = looking.selection().period().range(clock.instant(), zone);
        var filter = FactFilter.of(looking.coach(), looking.selection(), range);
        var mark = MarkFilter.of(question.mark());
        var lines = asks.newest(filter, mark, question.language(), question.after(), PAGE + 1);
        return new AsksBehind(
                lines.stream().limit(PAGE).toList(),
                lines.size() > PAGE,
                switch (question.mark()) {
                    case Mark.Reason _ -> asks.hidden(filter, mark);
                    case Mark.Stage stage -> inSums(stage, looking, range, zone);
                    case Mark.Guessed _, Mark.Fear _, Mark.Row _ -> 0;
                });
    }

    /// Of people who are there only in sums; they belong to the stages of the whole and to no other mark.
    private int inSums(Mark.Stage stage, Looking looking, Period.Range range, ZoneId zone) {
        if (!looking.selection().onlyPeriod()) return 0;
        var quarter = AnonymousSums.beginOf(AnonymousSums.quarterOf(clock.instant()));
        var funnel = AnonymousSums.of(facts.quarters(looking.coach(), quarter))
                .in(looking.selection(), range, zone)
                .funnel();
        return switch (stage) {
            case PLANNED -> funnel.planned();
            case ASKED -> funnel.asked();
            case ANSWERED -> funnel.answered();
            case YES -> funnel.yes();
            case SILENT -> funnel.silent();
            case NOT_ASKED -> funnel.notAsked();
        };
    }

    public Topics<Question, AsksBehind> topics() {
        return topics;
    }

    @EventListener
    void on(Counted counted) {
        counted.coaches().forEach(coaches::touch);
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        coaches.tick(moved -> topics.keys().stream()
                .filter(question -> moved.contains(question.looking().coach()))
                .forEach(question -> topics.tell(question, of(question))));
    }
}

package de.traudich.insights;

import de.traudich.insights.AsksBehind.Place;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.MarkFilters.Reading;
import de.traudich.insights.Scopes.Scope;
import de.traudich.people.PersonId;
import de.traudich.shared.Language;
import de.traudich.shared.live.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Which asks a mark stands for, as far as they are shared one by one. What is taken back leaves an open list.
@Service
public class Behind {

    public static final int PAGE = 50;

    private final BehindQueries asks;
    private final FactQueries facts;
    private final Scopes scopes;
    private final MarkFilters marks;
    private final Topics<Question, AsksBehind> topics;

    /// @param coachee only theirs; null for everybody's
    /// @param after where the page before ended; null for the newest
    public record Question(
            Looking looking,
            Mark mark,
            @Nullable PersonId coachee,
            Language language,
            @Nullable Place after) {}

    Behind(BehindQueries asks, FactQueries facts, Scopes scopes, MarkFilters marks, Showing showing) {
        this.asks = asks;
        this.facts = facts;
        this.scopes = scopes;
        this.marks = marks;
        topics = showing.of(question -> question.looking().coach(), this::of);
    }

    /// Somebody else's coachee, group, workshop or exercise is a mark nobody stands behind.
    public AsksBehind of(Question question) {
        var scope = scopes.of(question.looking());
        return marks.of(scope, question.mark(), question.coachee())
                .map(reading -> page(question, scope, reading))
                .orElse(AsksBehind.NOTHING);
    }

    private AsksBehind page(Question question, Scope scope, Reading reading) {
        var lines = asks.newest(reading.filter(), reading.mark(), question.language(), question.after(), PAGE + 1);
        return new AsksBehind(
                lines.stream().limit(PAGE).toList(),
                lines.size() > PAGE,
                switch (question.mark()) {
                    case Mark.Stage stage -> question.coachee() == null ? inSums(stage, scope) : 0;
                    case Mark.Plain _, Mark.Placed _ -> 0;
                });
    }

    /// Of people who are there only in sums; they belong to the stages of the whole and to no other mark.
    private int inSums(Mark.Stage stage, Scope scope) {
        var selection = scope.looking().selection();
        if (!selection.onlyPeriod()) return 0;
        var quarter = AnonymousSums.beginOf(AnonymousSums.quarterOf(scope.now()));
        var funnel = AnonymousSums.of(facts.quarters(scope.looking().coach(), quarter))
                .in(selection, scope.range(), scope.zone())
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
}

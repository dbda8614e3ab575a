package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One immutable picture of a workshop, read once for everybody who watches. The higher revision is the newer picture.
public record Scene(
        long revision,
        Workshop workshop,
        List<Round> rounds,
        List<Seat> seats,
        Set<ParticipantId> connected,
        Agenda agenda,
        Map<BlockId, Answers> answers,
        Standing standing,
        Circles circles,
        Company company) {

    /// A sentence on the wall, without its author.
    public record Quote(AskId ask, String text, boolean hidden) {}

    public Scene {
        rounds = List.copyOf(rounds);
        seats = List.copyOf(seats);
        connected = Set.copyOf(connected);
        answers = Map.copyOf(answers);
    }

    /// A workshop that is led round by round.
    public Scene(long revision, Workshop workshop, List<Round> rounds, List<Seat> seats, Set<ParticipantId> connected) {
        this(revision, workshop, rounds, seats, connected, Agenda.NONE, Map.of(), Standing.USUAL);
    }

    /// A workshop in which nobody rehearses or goes on together at the moment.
    public Scene(
            long revision,
            Workshop workshop,
            List<Round> rounds,
            List<Seat> seats,
            Set<ParticipantId> connected,
            Agenda agenda,
            Map<BlockId, Answers> answers,
            Standing standing) {
        this(revision, workshop, rounds, seats, connected, agenda, answers, standing, Circles.NONE, Company.NONE);
    }

    public Answers answers(Block block) {
        return answers.getOrDefault(block.id(), Answers.NONE);
    }

    public @Nullable Round round() {
        return rounds.isEmpty() ? null : rounds.getLast();
    }

    public Optional<Seat> seat(PersonId person) {
        return seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /// The numbers of one round, for the whole room.
    public Tally tally(@Nullable Round round) {
        return tally(round, _ -> true);
    }

    /// The numbers of who shows them to the coach: between two of them nobody else can be read off.
    public Tally shared(@Nullable Round round) {
        return tally(round, ask -> ask.visibility().showsNumbersToHost());
    }

    private Tally tally(@Nullable Round round, Predicate<Ask> counts) {
        var asks = seats.stream()
                .flatMap(seat -> seat.ask(round).stream())
                .filter(counts)
                .toList();
        var here = seats.stream().filter(seat -> connected.contains(seat.id())).count();
        return Tally.of(seats.size(), Math.toIntExact(here), asks);
    }

    /// Released by their authors, newest round first; hidden ones only for the coach, none where only sums are left.
    public List<Quote> quotes(boolean withHidden) {
        return workshop.summedUpAt() != null ? List.of() : released(withHidden);
    }

    private List<Quote> released(boolean withHidden) {
        return rounds.stream()
                .sorted(Comparator.comparing(Round::number).reversed())
                .flatMap(round -> seats.stream().<Seat.RoundAsk>mapMulti((seat, out) -> {
                    var ask = seat.asks().get(round.id());
                    if (ask != null && (withHidden ? ask.quotable() : ask.onTheWall())) out.accept(ask);
                }))
                .map(ask -> new Quote(ask.ask().id(), ask.ask().learned(), ask.quoteHidden()))
                .toList();
    }
}

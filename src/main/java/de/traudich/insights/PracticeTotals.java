package de.traudich.insights;

import de.traudich.insights.AnonymousSums.Block;
import de.traudich.insights.AnonymousSums.Quarter;
import de.traudich.people.Person;
import de.traudich.people.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an owner knows of all asks together: sums of whole past quarters, of at least five people who agreed, published
/// once and never changed (decision 0090).
@Service
public class PracticeTotals {

    private final PracticeTotalRepository totals;
    private final Clock clock;

    PracticeTotals(PracticeTotalRepository totals, Clock clock) {
        this.totals = totals;
        this.clock = clock;
    }

    /// @param from first day, to last day; both in UTC
    public record Total(LocalDate from, LocalDate to, Funnel funnel, Balance balance) {

        static Total of(Block block) {
            var sum = AnonymousSums.sum(block);
            return new Total(
                    LocalDate.ofInstant(AnonymousSums.beginOf(block.from()), ZoneOffset.UTC),
                    LocalDate.ofInstant(AnonymousSums.beginOf(block.to() + 1), ZoneOffset.UTC)
                            .minusDays(1),
                    sum.funnel(),
                    sum.balance());
        }
    }

    /// Oldest first. What became possible since somebody last looked is published now.
    @Transactional
    public List<Total> of(Person owner) {
        publish(owner.practice());
        return totals.published(owner.practice()).stream().map(Total::of).toList();
    }

    /// Somebody who publishes at the same time may be faster: then theirs counts, the rest comes at the next look.
    private void publish(PracticeId practice) {
        var now = clock.instant();
        int after = totals.last(practice);
        var open = totals.quarters(
                practice, AnonymousSums.beginOf(after + 1), AnonymousSums.beginOf(AnonymousSums.quarterOf(now)));
        for (var block : blocks(open)) {
            if (!totals.publish(practice, after, block, now)) return;
            after = block.to();
        }
    }

    /// Grown as all such sums are, and until what no reader sees one by one is of nobody or five people too: whoever
    /// knows four of five could take those away.
    static List<Block> blocks(List<Open> quarters) {
        var blocks = new ArrayList<Block>();
        Open growing = null;
        for (var quarter : quarters) {
            growing = growing == null ? quarter : growing.grown(quarter);
            if (growing.safe()) {
                blocks.add(growing.all());
                growing = null;
            }
        }
        return blocks;
    }

    /// Quarters that grow into a block.
    ///
    /// @param unseen those of `all` that whoever reads the sums never sees one by one
    record Open(Block all, Block unseen) {

        static Open of(Quarter all, Quarter unseen) {
            return new Open(AnonymousSums.block(all), AnonymousSums.block(unseen));
        }

        private Open grown(Open next) {
            return new Open(grown(all, next.all), grown(unseen, next.unseen));
        }

        private static Block grown(Block block, Block next) {
            return AnonymousSums.grown(block, new Quarter(next.to(), next.cells()));
        }

        private boolean safe() {
            return AnonymousSums.safe(all.cells()) && AnonymousSums.safe(unseen.cells());
        }
    }
}

package de.traudich.insights;

import de.traudich.asks.Outcome;
import de.traudich.insights.PracticeTotals.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks that may be counted but not seen, as blocks that never change their borders: whole past quarters, as many as
/// it takes until every kind of result in a block has nobody or at least five people. A selection has a block or it has
/// not, so two selections differ by whole blocks, never by a person (decision 0081).
public record AnonymousSums(List<Block> blocks) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /// What became of an ask, and whether there was a guess: what sums are made of.
    public enum Kind {
        YES(true, true),
        YES_GUESSED(true, true),
        ANSWERED(true, true),
        ANSWERED_GUESSED(true, true),
        SILENT(true, false),
        SILENT_GUESSED(true, false),
        NOT_ASKED(false, false);

        private final boolean asked;
        private final boolean answered;

        Kind(boolean asked, boolean answered) {
            this.asked = asked;
            this.answered = answered;
        }

        /// @param outcome null where it was not asked
        static Kind of(@Nullable Outcome outcome, boolean guessed) {
            if (outcome == null) return NOT_ASKED;
            if (outcome == Outcome.YES) return guessed ? YES_GUESSED : YES;
            if (outcome == Outcome.NO_REPLY) return guessed ? SILENT_GUESSED : SILENT;
            return guessed ? ANSWERED_GUESSED : ANSWERED;
        }

        private boolean yes() {
            return this == YES || this == YES_GUESSED;
        }

        private boolean guessed() {
            return this == YES_GUESSED || this == ANSWERED_GUESSED || this == SILENT_GUESSED;
        }
    }

    /// @param people how many at least; over several quarters the most of one, as nobody is counted twice
    public record Cell(int people, int asks, long chances) {

        Cell plus(Cell other) {
            return new Cell(Math.max(people, other.people), asks + other.asks, chances + other.chances);
        }
    }

    /// @param number year * 4 + 0 to 3, in UTC
    public record Quarter(int number, Map<Kind, Cell> cells) {}

    /// @param from first quarter, to last quarter
    public record Block(int from, int to, Map<Kind, Cell> cells) {

        /// Its days as days of a zone: its asks are those of UTC all the same.
        Period.Range range(ZoneId zone) {
            return new Period.Range(
                    firstOf(from).atStartOfDay(zone).toInstant(),
                    firstOf(to + 1).atStartOfDay(zone).toInstant());
        }
    }

    /// What a selection shows of them.
    public record Sum(Funnel funnel, Balance balance) {

        public static final Sum NONE = new Sum(Funnel.NONE, Balance.NONE);

        Sum plus(Sum other) {
            return new Sum(funnel.plus(other.funnel), balance.plus(other.balance));
        }
    }

    public AnonymousSums {
        blocks = List.copyOf(blocks);
    }

    /// Guests of a workshop that was summed up were seen by their hosts: what nobody saw is of nobody or five
    /// people, too.
    ///
    /// @param past quarters that are over, oldest first
    static AnonymousSums of(List<Open> past) {
        return new AnonymousSums(PracticeTotals.blocks(past));
    }

    static Block block(Quarter quarter) {
        return new Block(quarter.number(), quarter.number(), quarter.cells());
    }

    static Block grown(Block block, Quarter quarter) {
        var cells = new EnumMap<Kind, Cell>(Kind.class);
        cells.putAll(block.cells());
        quarter.cells().forEach((kind, cell) -> cells.merge(kind, cell, Cell::plus));
        return new Block(block.from(), quarter.number(), cells);
    }

    static boolean safe(Map<Kind, Cell> cells) {
        return cells.values().stream().allMatch(cell -> cell.people() >= SmallCells.DEFAULT.threshold());
    }

    /// Nothing as soon as anything but a period is chosen.
    ///
    /// @param zone in which the range is whole days
    public Sum in(Selection selection, Period.Range range, ZoneId zone) {
        return selection.onlyPeriod()
                ? blocks.stream()
                        .filter(block -> range.holds(block.range(zone)))
                        .map(AnonymousSums::sum)
                        .reduce(Sum.NONE, Sum::plus)
                : Sum.NONE;
    }

    static Sum sum(Block block) {
        return block.cells().entrySet().stream()
                .map(cell -> sum(cell.getKey(), cell.getValue()))
                .reduce(Sum.NONE, Sum::plus);
    }

    private static Sum sum(Kind kind, Cell cell) {
        int asks = cell.asks();
        var funnel = new Funnel(
                asks,
                kind.asked ? asks : 0,
                kind.answered ? asks : 0,
                kind.asked && !kind.answered ? asks : 0,
                kind.yes() ? asks : 0,
                kind.asked ? 0 : asks,
                Map.of());
        var balance = kind.guessed() ? new Balance(asks, kind.yes() ? asks : 0, cell.chances()) : Balance.NONE;
        return new Sum(funnel, balance);
    }

    static int quarterOf(Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS;
    }

    static Instant beginOf(int quarter) {
        return firstOf(quarter).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate firstOf(int quarter) {
        return LocalDate.of(quarter / QUARTERS, quarter % QUARTERS * MONTHS + 1, 1);
    }
}

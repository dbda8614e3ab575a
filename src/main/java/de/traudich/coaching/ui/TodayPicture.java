package de.traudich.coaching.ui;

import de.traudich.asks.AskId;
import de.traudich.asks.Stage;
import de.traudich.coaching.Strain;
import de.traudich.coaching.TodayItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A coachee's day: what is open with the next one first, what waits for an answer, what has happened. Of two pictures
/// the one with the higher revision is newer.
record TodayPicture(
        long revision,
        List<TodayItem> open,
        List<TodayItem> waiting,
        List<TodayItem> thank,
        List<TodayItem> done,
        List<Strain> strains) {

    private static final int DONE_SHOWN = 8;
    private static final int THANK_SHOWN = 5;

    private static final Comparator<TodayItem> NEXT_FIRST = Comparator.<TodayItem, Boolean>comparing(
                    item -> item.ask().stage() != Stage.SET_OFF)
            .thenComparing(item -> Objects.requireNonNullElse(item.due(), LocalDate.MAX))
            .thenComparing(item -> item.ask().createdAt());

    private static final Comparator<TodayItem> NEWS_FIRST = Comparator.<TodayItem, Boolean>comparing(
                    item -> item.unread() == 0)
            .thenComparing(item -> item.ask().movedAt(), Comparator.reverseOrder());

    /// @param items newest first
    static TodayPicture of(List<TodayItem> items, Instant now) {
        return new TodayPicture(
                items.stream().mapToLong(TodayItem::changed).max().orElse(0),
                items.stream().filter(item -> item.open(now)).sorted(NEXT_FIRST).toList(),
                items.stream().filter(TodayItem::waiting).toList(),
                items.stream().filter(TodayItem::thankless).limit(THANK_SHOWN).toList(),
                items.stream()
                        .filter(TodayItem::done)
                        .sorted(NEWS_FIRST)
                        .limit(DONE_SHOWN)
                        .toList(),
                Strain.of(items));
    }

    /// The one on the big card: what the person opened, else what was just asked, else the next.
    Optional<TodayItem> focus(@Nullable AskId chosen) {
        return Stream.of(
                        all().filter(item -> item.ask().id().equals(chosen)),
                        waiting.stream().filter(item -> item.ask().stage() == Stage.ASKED),
                        open.stream())
                .flatMap(items -> items)
                .findFirst();
    }

    boolean lacks(TodayItem item) {
        return all().noneMatch(one -> one.ask().id().equals(item.ask().id()));
    }

    private Stream<TodayItem> all() {
        return Stream.of(open, waiting, done).flatMap(List::stream);
    }
}

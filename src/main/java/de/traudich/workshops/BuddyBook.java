package de.traudich.workshops;

import de.traudich.coaching.TodayItem;
import java.util.List;

/// With whom somebody goes on, and the newest of their own asks, each of which they may show there; and older ones
/// that are shown, so that they can be taken back.
public record BuddyBook(List<BuddyPage> pages, List<TodayItem> asks) {

    public static final BuddyBook EMPTY = new BuddyBook(List.of(), List.of());

    public BuddyBook {
        pages = List.copyOf(pages);
        asks = List.copyOf(asks);
    }
}

package de.traudich.reminders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How much of each kind waits: all that a mail says.
public record Digest(Map<Kind, Integer> counts) {

    static final Digest NOTHING = new Digest(Map.of());

    /// Nobody hears of the same things more often than this.
    static final int REPEATED_AFTER_DAYS = 7;

    public Digest {
        if (counts.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("counts what is there");
        }
        var sorted = new EnumMap<Kind, Integer>(Kind.class);
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
    }

    /// What waits today; nothing, where the person heard of all of it in a recent mail.
    static Digest of(Collection<Reminder> all, LocalDate today, @Nullable LocalDate lastMail) {
        var waiting = all.stream().filter(one -> one.waits(today)).toList();
        return due(waiting, today, lastMail) ? new Digest(count(waiting)) : NOTHING;
    }

    private static boolean due(List<Reminder> waiting, LocalDate today, @Nullable LocalDate lastMail) {
        return lastMail == null
                || !today.isBefore(lastMail.plusDays(REPEATED_AFTER_DAYS))
                || waiting.stream().anyMatch(one -> one.isNews(lastMail, today));
    }

    private static Map<Kind, Integer> count(List<Reminder> waiting) {
        return waiting.stream().collect(Collectors.toMap(Reminder::kind, _ -> 1, Integer::sum));
    }

    Digest with(Kind kind) {
        var more = new EnumMap<Kind, Integer>(Kind.class);
        more.putAll(counts);
        more.put(kind, 1);
        return new Digest(more);
    }

    boolean has(Kind kind) {
        return counts.containsKey(kind);
    }

    /// As far as it is still wanted on that day.
    Digest wantedBy(Planned planned, LocalDate today) {
        return new Digest(counts.entrySet().stream()
                .filter(one -> one.getKey() == Kind.REPORT ? planned.tellsOfMonths(today) : planned.reminds(today))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// As it is kept: `DUE=2,THANKS=1`.
    static Digest parse(String kept) {
        return new Digest(Arrays.stream(kept.split(","))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Kind.valueOf(part[0]), part -> Integer.valueOf(part[1]))));
    }

    String kept() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public int total() {
        return counts.values().stream().mapToInt(Objects::requireNonNull).sum();
    }
}

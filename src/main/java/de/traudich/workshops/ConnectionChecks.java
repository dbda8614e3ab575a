package de.traudich.workshops;

import de.traudich.shared.Ids;
import de.traudich.shared.live.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Phones that try the way to the server before a workshop begins. Kept in memory for as long as the coach looks.
@Service
public class ConnectionChecks {

    /// Nobody tries more; an address that got about fills no memory.
    private static final int MOST = 200;

    /// What one phone found: a round trip and a push, in milliseconds; null where nothing arrived by itself.
    public record Phone(String device, int trip, @Nullable Integer push, boolean card) {

        /// Slower than this is felt with every tap.
        public static final int SLOW = 600;

        public boolean slow() {
            return trip > SLOW;
        }
    }

    private final Map<String, List<Phone>> open = new ConcurrentHashMap<>();
    private final Topics<String, List<Phone>> topics = new Topics<>();

    /// The word in the address that phones open.
    public String open() {
        var check = Ids.token();
        open.put(check, List.of());
        return check;
    }

    public void close(String check) {
        open.remove(check);
    }

    public boolean knows(String check) {
        return open.containsKey(check);
    }

    public List<Phone> of(String check) {
        return open.getOrDefault(check, List.of());
    }

    public void found(String check, Phone phone) {
        var now = open.computeIfPresent(
                check,
                (_, before) -> before.size() < MOST
                        ? Stream.concat(before.stream(), Stream.of(phone)).toList()
                        : before);
        if (now != null) topics.tell(check, now);
    }

    public Topics<String, List<Phone>> topics() {
        return topics;
    }
}

package de.traudich.insights;

import de.traudich.people.PersonId;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.function.Function;

/// Who looks at what a coach's facts say, told anew when they have changed: one read for each picture and
/// tick.
final class Pictures<K, V> {

    private final Topics<K, V> topics = new Topics<>();
    private final Pulse<PersonId> coaches = new Pulse<>();
    private final Function<K, PersonId> coach;
    private final Function<K, V> read;

    Pictures(Function<K, PersonId> coach, Function<K, V> read) {
        this.coach = coach;
        this.read = read;
    }

    Topics<K, V> topics() {
        return topics;
    }

    void touch(Counted counted) {
        counted.coaches().forEach(coaches::touch);
    }

    void tell() {
        coaches.tick(moved -> topics.keys().stream()
                .filter(key -> moved.contains(coach.apply(key)))
                .forEach(key -> topics.tell(key, read.apply(key))));
    }
}

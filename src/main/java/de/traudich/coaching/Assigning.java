package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands an exercise to one, several or a group: to everybody or, when anything is [Stale], to nobody. A command that
/// comes twice assigns once.
@Service
public class Assigning {

    private static final Duration REPEATED_WITHIN = Duration.ofDays(7);

    private final Coaching coaching;
    private final Groups groups;
    private final HandoverRepository handovers;
    private final Clock clock;

    Assigning(Coaching coaching, Groups groups, HandoverRepository handovers, Clock clock) {
        this.coaching = coaching;
        this.groups = groups;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// What was carried out before is said again, whoever is in the groups by now.
    @Transactional
    public Handed assign(Person coach, CommandId command, Handover handover) {
        var before = handovers.people(command, coach.id());
        return before.isPresent() ? new Handed.To(before.get()) : first(coach, command, handover);
    }

    private Handed first(Person coach, CommandId command, Handover handover) {
        var people = groups.people(coach, handover.recipients());
        if (people.isEmpty()) {
            return new Handed.Nobody();
        }
        if (!handovers.first(command, coach, people.size(), clock.instant())) {
            return new Handed.To(handovers.people(command, coach.id()).orElseThrow(() -> new Stale("command")));
        }
        people.forEach(
                coachee -> coaching.assign(coach, coachee, handover.exercise(), handover.due(), handover.note()));
        return new Handed.To(people.size());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetCommands() {
        handovers.forget(clock.instant().minus(REPEATED_WITHIN));
    }
}

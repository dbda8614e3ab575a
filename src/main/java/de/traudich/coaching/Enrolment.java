package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Somebody on the way through a program, in one version of it.
public record Enrolment(
        EnrolmentId id,
        ProgramId program,
        int version,
        Person coach,
        PersonId coachee,
        String name,
        State state,
        LocalDate startedOn,
        ZoneId zone,
        List<EnrolledStep> steps) {

    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    public Enrolment {
        steps = List.copyOf(steps);
    }

    Enrolment with(List<EnrolledStep> more) {
        return new Enrolment(id, program, version, coach, coachee, name, state, startedOn, zone, more);
    }

    public int done() {
        return (int) steps.stream().filter(EnrolledStep::ended).count();
    }

    /// The step that lies before the coachee or comes next.
    public OptionalInt current() {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).endedAt() == null)
                .findFirst();
    }

    /// The first day on which a step may come: null while a step before it has not ended.
    public @Nullable LocalDate day(int at) {
        return day(at, at == 0 ? startedOn : endedOn(steps.get(at - 1)));
    }

    private @Nullable LocalDate day(int at, @Nullable LocalDate previousEnded) {
        return steps.get(at).step().rule().day(startedOn, at, previousEnded);
    }

    /// What has to be delivered now; nothing while it pauses, nor for an end that may still be taken back.
    Optional<ProgramStep> due(Instant now) {
        return IntStream.range(0, steps.size())
                .filter(at -> state == State.RUNNING && steps.get(at).deliveredAt() == null && arrived(at, now))
                .mapToObj(at -> steps.get(at).step())
                .findFirst();
    }

    private boolean arrived(int at, Instant now) {
        var settled = at == 0 || steps.get(at - 1).settled(now);
        var day = settled ? day(at) : day(at, null);
        return day != null && !day.isAfter(now.atZone(zone).toLocalDate());
    }

    private @Nullable LocalDate endedOn(EnrolledStep step) {
        var ended = step.endedAt();
        return ended == null ? null : ended.atZone(zone).toLocalDate();
    }
}

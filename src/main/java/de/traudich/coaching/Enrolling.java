package de.traudich.coaching;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is in a program, and where they stand. What was delivered stays delivered, whatever happens to the program.
@Service
public class Enrolling {

    private final EnrolmentQueries queries;
    private final EnrolmentRepository enrolments;
    private final Delivery delivery;
    private final Groups groups;
    private final People people;
    private final Clock clock;

    Enrolling(
            EnrolmentQueries queries,
            EnrolmentRepository enrolments,
            Delivery delivery,
            Groups groups,
            People people,
            Clock clock) {
        this.queries = queries;
        this.enrolments = enrolments;
        this.delivery = delivery;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    /// Running first, ended last.
    public List<Enrolment> of(Person coach, ProgramId program) {
        return queries.of(program, coach.id());
    }

    /// Everybody meant who is not in the program yet begins today; the same tap twice begins once.
    @Transactional
    public Enrolled enrol(Person coach, ProgramId program, Recipients recipients) {
        if (!enrolments.hold(program, coach.id())) {
            throw new Stale("program");
        }
        var meant = groups.people(coach, recipients);
        var today = today(coach);
        var begun = 0;
        for (var coachee : meant) {
            var id = EnrolmentId.next();
            if (enrolments.enrol(id, program, coach, coachee, today, clock.instant())) {
                delivery.deliver(id);
                begun++;
            }
        }
        return new Enrolled(begun, meant.size() - begun);
    }

    @Transactional
    public void pause(Person coach, EnrolmentId id) {
        known(enrolments.pause(id, coach.id(), today(coach)));
    }

    /// What fell due during the pause by completion comes now; what counts days from the start comes later.
    @Transactional
    public void resume(Person coach, EnrolmentId id) {
        enrolments.hold(id);
        known(enrolments.resume(id, coach.id(), today(coach)));
        delivery.deliver(id);
    }

    @Transactional
    public void end(Person coach, EnrolmentId id) {
        known(enrolments.end(id, coach.id()));
    }

    void apply(ProgramId program, int version) {
        enrolments.apply(program, version);
        queries.running(program).forEach(delivery::deliver);
    }

    private static void known(boolean changed) {
        if (!changed) {
            throw new Stale("enrolment");
        }
    }

    private LocalDate today(Person coach) {
        return LocalDate.now(clock.withZone(people.practice(coach.practice()).zone()));
    }
}

package de.traudich.coaching;

import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coach's programs. Somebody else's program or exercise is [Stale], like one that does not exist.
@Service
public class Programs {

    private final ProgramRepository programs;
    private final Enrolling enrolling;
    private final Exercises exercises;
    private final Clock clock;

    Programs(ProgramRepository programs, Enrolling enrolling, Exercises exercises, Clock clock) {
        this.programs = programs;
        this.enrolling = enrolling;
        this.exercises = exercises;
        this.clock = clock;
    }

    /// By name.
    public List<ProgramLine> of(Person coach) {
        return programs.of(coach.id());
    }

    public Program get(Person coach, ProgramId id) {
        return programs.find(id, coach.id()).orElseThrow(() -> new Stale("program"));
    }

    @Transactional
    public ProgramKept create(Person coach, ProgramDraft draft) {
        known(coach, draft);
        var id = ProgramId.next();
        if (!programs.add(id, coach, draft.name(), clock.instant())) {
            return new ProgramKept.NameTaken();
        }
        programs.addSteps(id, 1, coach, draft.steps());
        return new ProgramKept.Saved(id, 1);
    }

    /// Makes a new version of the one the coach looked at. Who is in the program stays with their version, unless it is
    /// applied: then what was not delivered yet follows the new one.
    @Transactional
    public ProgramKept revise(Person coach, ProgramId id, int seen, ProgramDraft draft, boolean apply) {
        known(coach, draft);
        get(coach, id);
        try {
            if (!programs.revise(id, coach.id(), seen, draft.name())) {
                return new ProgramKept.Overtaken();
            }
        } catch (DuplicateKeyException taken) {
            return new ProgramKept.NameTaken();
        }
        programs.addSteps(id, seen + 1, coach, draft.steps());
        if (apply) {
            enrolling.apply(id, seen + 1);
        }
        return new ProgramKept.Saved(id, seen + 1);
    }

    /// Nothing more comes to who is in it; what has arrived stays theirs.
    @Transactional
    public void delete(Person coach, ProgramId id) {
        if (!programs.delete(id, coach.id())) {
            throw new Stale("program");
        }
    }

    private void known(Person coach, ProgramDraft draft) {
        draft.steps().forEach(step -> exercises.get(coach.practice(), step.exercise()));
    }
}

package de.traudich.coaching;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.exercises.ExerciseId;
import de.traudich.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A program in a coach's hands, step by step, and what reaches those who are in it.
record SomeProgram(Person coach, Programs programs, Enrolling enrolling, Today today, Asking asking, Asks asks) {

    static final DeliveryRule AT_ONCE = new DeliveryRule.AtOnce();
    static final DeliveryRule NEXT = new DeliveryRule.AfterPrevious();

    static ProgramDraft.Step step(ExerciseId exercise, DeliveryRule rule) {
        return new ProgramDraft.Step(StepId.next(), exercise, rule);
    }

    static ProgramDraft.Step step(Cast cast, String code, DeliveryRule rule) {
        return step(cast.exercise(code).id(), rule);
    }

    ProgramId write(ProgramDraft.Step... steps) {
        var kept = programs.create(coach, new ProgramDraft("Vier Schritte", List.of(steps)));
        return ((ProgramKept.Saved) kept).id();
    }

    /// Keeps these steps in a new version.
    ProgramKept revise(ProgramId id, boolean apply, ProgramDraft.Step... steps) {
        var program = programs.get(coach, id);
        return programs.revise(coach, id, program.version(), new ProgramDraft(program.name(), List.of(steps)), apply);
    }

    Enrolment enrol(ProgramId id, Person coachee) {
        enrolOnly(id, coachee);
        return of(id, coachee);
    }

    void enrolOnly(ProgramId id, Person coachee) {
        enrolling.enrol(coach, id, new Recipients(Set.of(coachee.id()), Set.of()));
    }

    Enrolment of(ProgramId id, Person coachee) {
        return enrolling.of(coach, id).stream()
                .filter(one -> one.coachee().equals(coachee.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Codes of what was handed over, oldest first.
    List<String> delivered(Person coachee) {
        var codes = new ArrayList<>(today.of(coachee.id()).stream()
                .map(item -> Objects.requireNonNull(item.exercise()).code())
                .toList());
        return codes.reversed();
    }

    /// The newest ask in the coachee's hand.
    Asker hand(Person coachee) {
        var ask = today.of(coachee.id()).getFirst().ask();
        return new Asker(asking, asks, ask.id(), coachee.id());
    }
}

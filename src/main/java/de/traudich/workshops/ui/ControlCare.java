package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PersonName;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.Nudge;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Removed;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The coach's verbs for the people in one workshop.
final class ControlCare {

    private final Accompanying accompanying;
    private final CoCoaches coCoaches;
    private final Person coach;
    private final WorkshopId id;
    private final Supplier<byte[]> poster;

    ControlCare(Accompanying accompanying, CoCoaches coCoaches, Supplier<byte[]> poster, Person coach, WorkshopId id) {
        this.accompanying = accompanying;
        this.coCoaches = coCoaches;
        this.poster = poster;
        this.coach = coach;
        this.id = id;
    }

    byte[] poster() {
        return poster.get();
    }

    void nudge(ParticipantId who, Nudge nudge) {
        accompanying.nudge(id, coach, who, nudge);
    }

    void helped(ParticipantId who) {
        accompanying.helped(id, coach, who);
    }

    /// False when the name is taken.
    boolean rename(ParticipantId who, PersonName name) {
        return accompanying.rename(id, coach, who, name);
    }

    void remove(ParticipantId who) {
        accompanying.remove(id, coach, who);
    }

    void letBack(ParticipantId who) {
        accompanying.letBack(id, coach, who);
    }

    List<Removed> removed() {
        return accompanying.removed(id, coach);
    }

    void lock(boolean locked) {
        accompanying.lock(id, coach, locked);
    }

    void tellAll(String message) {
        accompanying.tellAll(id, coach, message);
    }

    void lead(boolean leads) {
        accompanying.lead(id, coach, leads);
    }

    /// Who leads along does everything else.
    boolean choosesTeam(Workshop workshop) {
        return workshop.coach().equals(coach.id());
    }

    List<Person> possible() {
        return coCoaches.possible(coach);
    }

    Set<PersonId> chosen() {
        return coCoaches.of(id, coach);
    }

    void choose(Set<PersonId> chosen) {
        coCoaches.choose(id, coach, chosen);
    }
}

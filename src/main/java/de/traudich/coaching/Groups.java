package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coach's groups. Somebody else's group or coachee is [Stale], like one that does not exist.
@Service
public class Groups {

    private final GroupRepository groups;
    private final CoachingRepository coachings;
    private final Clock clock;

    Groups(GroupRepository groups, CoachingRepository coachings, Clock clock) {
        this.groups = groups;
        this.coachings = coachings;
        this.clock = clock;
    }

    /// By name.
    public List<Group> of(Person coach) {
        return groups.of(coach.id());
    }

    @Transactional
    public GroupKept create(Person coach, String name, Set<PersonId> members) {
        coached(coach, members);
        var id = GroupId.next();
        if (!groups.add(id, coach, cleaned(name), clock.instant())) {
            return new GroupKept.NameTaken();
        }
        groups.join(id, coach, members);
        return new GroupKept.Saved(id);
    }

    /// The name and who is in it, as the coach left them.
    @Transactional
    public GroupKept revise(Person coach, GroupId id, String name, Set<PersonId> members) {
        coached(coach, members);
        if (!groups.lock(id, coach.id())) {
            throw new Stale("group");
        }
        try {
            groups.rename(id, coach.id(), cleaned(name));
        } catch (DuplicateKeyException taken) {
            return new GroupKept.NameTaken();
        }
        groups.leaveAll(id);
        groups.join(id, coach, members);
        return new GroupKept.Saved(id);
    }

    /// Its coachees keep everything they were given.
    @Transactional
    public void dissolve(Person coach, GroupId id) {
        if (!groups.dissolve(id, coach.id())) {
            throw new Stale("group");
        }
    }

    /// Everybody meant, once.
    Set<PersonId> people(Person coach, Recipients recipients) {
        coached(coach, recipients.coachees());
        var people = new HashSet<>(recipients.coachees());
        if (!recipients.groups().isEmpty()) {
            if (groups.count(coach.id(), recipients.groups())
                    < recipients.groups().size()) {
                throw new Stale("group");
            }
            people.addAll(groups.people(coach.id(), recipients.groups()));
        }
        return people;
    }

    private void coached(Person coach, Set<PersonId> coachees) {
        if (!coachees.isEmpty() && coachings.count(coach.id(), coachees) < coachees.size()) {
            throw new Stale("coachee");
        }
    }

    private static String cleaned(String typed) {
        var name = PlainText.line(typed);
        if (name.isEmpty() || PlainText.length(name) > Group.NAME_MAX) {
            throw new IllegalArgumentException("a group has a name of 1 to " + Group.NAME_MAX + " characters");
        }
        return name;
    }
}

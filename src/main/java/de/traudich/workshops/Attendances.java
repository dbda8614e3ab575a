package de.traudich.workshops;

import de.traudich.people.Person;
import java.util.List;
import org.springframework.stereotype.Service;

/// Workshops as those remember them who took part.
@Service
public class Attendances {

    private static final int SHOWN = 50;

    private final AttendanceQueries queries;

    Attendances(AttendanceQueries queries) {
        this.queries = queries;
    }

    /// The newest first, at most fifty. What was asked as a guest counts from the day an account was made.
    public List<Attendance> of(Person participant) {
        return queries.newest(participant.id(), SHOWN);
    }
}

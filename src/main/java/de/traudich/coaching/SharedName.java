package de.traudich.coaching;

/// The name of a coachee as their coach reads it: two who are called alike are told apart by the address they sign in
/// with, or by the day they came.
public final class SharedName {

    /// For queries with the coaching as `c` and the coachee as `p`.
    public static final String SQL = """
            if(exists (select 1 from person q join coaching o on o.coachee_id = q.id and o.coach_id = c.coach_id
                where q.practice_id = p.practice_id and q.name = p.name and q.id <> p.id),
               concat(p.name, ' (', coalesce((select i.email from account i where i.practice_id = p.practice_id
                   and i.person_id = p.id), date_format(c.since, '%Y-%m-%d')), ')'),
               p.name)
            """;

    private SharedName() {}
}

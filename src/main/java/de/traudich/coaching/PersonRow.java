package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// The person `p` of a row.
final class PersonRow {

    static final String COLUMNS =
            "p.id as p_id, p.practice_id as p_practice_id, p.name as p_name, p.language as p_language";

    private PersonRow() {}

    static Person of(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("p_id", UUID.class)),
                new PracticeId(row.getObject("p_practice_id", UUID.class)),
                row.getString("p_name"),
                Language.of(row.getString("p_language")));
    }
}

package de.traudich.insights;

import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SelectionRepository {

    private final JdbcClient db;

    SelectionRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<String> find(Person coach) {
        return db.sql("select query from insight_selection where practice_id = :practice and person_id = :person")
                .param("practice", coach.practice().value())
                .param("person", coach.id().value())
                .query(String.class)
                .optional();
    }

    void keep(Person coach, String query) {
        db.sql("""
                        insert into insight_selection (id, practice_id, person_id, query)
                        values (:id, :practice, :person, :query) on duplicate key update query = :query
                        """)
                .param("id", Ids.next())
                .param("practice", coach.practice().value())
                .param("person", coach.id().value())
                .param("query", query)
                .update();
    }
}

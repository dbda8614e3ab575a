package de.traudich.people;

import de.traudich.shared.Language;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private final JdbcClient db;

    AccountRepository(JdbcClient db) {
        this.db = db;
    }

    /// Who makes an account in two tabs at once waits here, and then finds it made.
    void lock(PersonId person) {
        db.sql("select id from person where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .optional();
    }

    boolean has(PersonId person) {
        return db.sql("""
                        select exists (select 1 from person p
                          join account a on a.practice_id = p.practice_id and a.person_id = p.id where p.id = :id)
                        """).param("id", person.value()).query(Boolean.class).single();
    }

    void call(PersonId person, PersonName name, Language language) {
        db.sql("update person set name = :name, language = :language where id = :id")
                .param("name", name.value())
                .param("language", language.code())
                .param("id", person.value())
                .update();
    }

    /// From now on no cookie stands for this person.
    void retirePasses(Person person) {
        db.sql("delete from guest where practice_id = :practice and person_id = :person")
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .update();
    }
}

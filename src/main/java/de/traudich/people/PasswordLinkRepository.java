package de.traudich.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordLinkRepository {

    record Account(UUID id, PersonId person, String email) {}

    private static final String OPEN = "used_at is null and expires_at > :now";
    private static final String UNCLAIMED = "claimed_at is null and sent_at is null and ";

    private final JdbcClient db;

    PasswordLinkRepository(JdbcClient db) {
        this.db = db;
    }

    /// Who asks twice at once is counted twice.
    Optional<Person> lockAccount(String email) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language from account a join person p on p.id = a.person_id
                         where a.email = :email for update
                        """)
                .param("email", email)
                .query((row, _) -> PersonRepository.person(row))
                .optional();
    }

    int since(PersonId person, Instant start) {
        return db.sql("select count(*) from password_link where person_id = :person and created_at > :start")
                .param("person", person.value())
                .param("start", start)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, Person person, String tokenHash, Instant now, Instant expires) {
        db.sql("""
                        insert into password_link (id, practice_id, person_id, token_hash, created_at, expires_at)
                        values (:id, :practice, :person, :hash, :now, :expires)
                        """)
                .param("id", id)
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("hash", tokenHash)
                .param("now", now)
                .param("expires", expires)
                .update();
    }

    List<UUID> waiting(Instant now) {
        return db.sql("select id from password_link where " + UNCLAIMED + OPEN)
                .param("now", now)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// True for the one who sends it.
    boolean claim(UUID id, Instant now) {
        return db.sql("update password_link set claimed_at = :now where id = :id and " + UNCLAIMED + OPEN)
                        .param("now", now)
                        .param("id", id)
                        .update()
                > 0;
    }

    /// It was not sent and may be tried again.
    void release(UUID id) {
        db.sql("update password_link set claimed_at = null where id = :id and sent_at is null")
                .param("id", id)
                .update();
    }

    void sent(UUID id, Instant now) {
        db.sql("update password_link set sent_at = :now where id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    Optional<PasswordLink> find(UUID id, String token) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language, a.email
                          from password_link l join person p on p.id = l.person_id
                          join account a on a.practice_id = l.practice_id and a.person_id = l.person_id
                         where l.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new PasswordLink(PersonRepository.person(row), row.getString("email"), token))
                .optional();
    }

    boolean open(String tokenHash, Instant now) {
        return db.sql("select exists (select 1 from password_link where token_hash = :hash and " + OPEN + ")")
                .param("hash", tokenHash)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    /// True for the one who comes first.
    boolean use(String tokenHash, Instant now) {
        return db.sql("update password_link set used_at = :now where token_hash = :hash and " + OPEN)
                        .param("now", now)
                        .param("hash", tokenHash)
                        .update()
                > 0;
    }

    Optional<Account> account(String tokenHash) {
        return db.sql("""
                        select a.id, a.person_id, a.email from password_link l
                          join account a on a.practice_id = l.practice_id and a.person_id = l.person_id
                         where l.token_hash = :hash
                        """)
                .param("hash", tokenHash)
                .query((row, _) -> new Account(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("email")))
                .optional();
    }

    void setPassword(Account account, String passwordHash) {
        db.sql("update account set password = :password where id = :id")
                .param("password", passwordHash)
                .param("id", account.id())
                .update();
    }

    void endAll(PersonId person, Instant now) {
        db.sql("update password_link set used_at = :now where person_id = :person and used_at is null")
                .param("now", now)
                .param("person", person.value())
                .update();
    }

    void forget(Instant before) {
        db.sql("delete from password_link where expires_at < :before")
                .param("before", before)
                .update();
    }
}

package de.traudich.people;

import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private final JdbcClient db;

    InvitationRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Person inviter, Role role, PersonName name, String tokenHash, Instant now, Instant expires) {
        db.sql("""
                        insert into invitation (id, practice_id, inviter_id, role, name, token_hash, created_at, expires_at)
                        values (:id, :practice, :inviter, :role, :name, :hash, :now, :expires)
                        """)
                .param("id", Ids.next())
                .param("practice", inviter.practice().value())
                .param("inviter", inviter.id().value())
                .param("role", role.name())
                .param("name", name.value())
                .param("hash", tokenHash)
                .param("now", now)
                .param("expires", expires)
                .update();
    }

    Optional<Invitation> open(String tokenHash, Instant now) {
        return db.sql("""
                        select i.id, i.practice_id, pr.name as practice_name, i.inviter_id, p.name as inviter_name, i.role, i.name
                          from invitation i join practice pr on pr.id = i.practice_id join person p on p.id = i.inviter_id
                         where i.token_hash = :hash and i.accepted_at is null and i.expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", now)
                .query((row, _) -> new Invitation(
                        row.getObject("id", UUID.class),
                        new PracticeId(row.getObject("practice_id", UUID.class)),
                        row.getString("practice_name"),
                        new PersonId(row.getObject("inviter_id", UUID.class)),
                        row.getString("inviter_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("name")))
                .optional();
    }

    /// Who opens the same link twice at once waits here, and then finds it used.
    void lock(String tokenHash) {
        db.sql("select id from invitation where token_hash = :hash for update")
                .param("hash", tokenHash)
                .query(UUID.class)
                .optional();
    }

    void use(UUID invitation, PersonId person, Instant now) {
        db.sql("update invitation set accepted_at = :now, person_id = :person where id = :id")
                .param("id", invitation)
                .param("person", person.value())
                .param("now", now)
                .update();
    }
}

package de.traudich.people;

import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private static final String MINE =
            "id = :id and inviter_id = :inviter and accepted_at is null and revoked_at is null";

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
                         where i.token_hash = :hash and i.accepted_at is null and i.revoked_at is null
                           and i.expires_at > :now
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

    /// What nobody has accepted yet, the newest first; also what has run out since.
    List<OpenInvitation> notAccepted(Person inviter, Role role, Instant since) {
        return db.sql("""
                        select id, name, created_at, expires_at from invitation
                         where practice_id = :practice and inviter_id = :inviter and role = :role
                           and accepted_at is null and revoked_at is null and created_at > :since
                         order by created_at desc, id desc
                        """)
                .param("practice", inviter.practice().value())
                .param("inviter", inviter.id().value())
                .param("role", role.name())
                .param("since", since)
                .query((row, _) -> new OpenInvitation(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Objects.requireNonNull(row.getObject("created_at", Instant.class)),
                        Objects.requireNonNull(row.getObject("expires_at", Instant.class))))
                .list();
    }

    /// False where it was accepted or taken back meanwhile, or is somebody else's.
    boolean revoke(PersonId inviter, UUID invitation, Instant now) {
        return db.sql("update invitation set revoked_at = :now where " + MINE)
                        .param("now", now)
                        .param("id", invitation)
                        .param("inviter", inviter.value())
                        .update()
                > 0;
    }

    /// The old link opens nothing any more.
    boolean renew(PersonId inviter, UUID invitation, String tokenHash, Instant now, Instant expires) {
        return db.sql("update invitation set token_hash = :hash, created_at = :now, expires_at = :expires where "
                                + MINE)
                        .param("hash", tokenHash)
                        .param("now", now)
                        .param("expires", expires)
                        .param("id", invitation)
                        .param("inviter", inviter.value())
                        .update()
                > 0;
    }

    void use(UUID invitation, PersonId person, Instant now) {
        db.sql("update invitation set accepted_at = :now, person_id = :person where id = :id")
                .param("id", invitation)
                .param("person", person.value())
                .param("now", now)
                .update();
    }
}

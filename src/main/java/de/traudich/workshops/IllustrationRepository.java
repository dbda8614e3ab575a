package de.traudich.workshops;

import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IllustrationRepository {

    private final JdbcClient db;

    IllustrationRepository(JdbcClient db) {
        this.db = db;
    }

    void add(PracticeId practice, String token, ImageType type, byte[] file, Instant now) {
        db.sql("""
                        insert into illustration (id, practice_id, token, media_type, bytes, created_at)
                        values (:id, :practice, :token, :type, :bytes, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", practice.value())
                .param("token", token)
                .param("type", type.mediaType())
                .param("bytes", file)
                .param("now", now)
                .update();
    }

    Optional<Illustrations.File> find(String token) {
        return db.sql("select media_type, bytes from illustration where token = :token")
                .param("token", token)
                .query((row, _) -> new Illustrations.File(row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }

    /// What was brought before this moment and no block shows.
    void sweep(PracticeId practice, Instant before) {
        db.sql("""
                        delete from illustration
                         where practice_id = :practice and created_at < :before
                           and not exists (select 1 from block b where b.practice_id = illustration.practice_id and b.picture = token)
                           and not exists (select 1 from template_block t
                                            where t.practice_id = illustration.practice_id and t.picture = token)
                        """).param("practice", practice.value()).param("before", before).update();
    }
}

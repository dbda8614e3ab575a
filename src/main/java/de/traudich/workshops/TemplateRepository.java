package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRepository {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    TemplateRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    List<Template> of(PersonId coach) {
        var read = new LinkedHashMap<TemplateId, Template>();
        db.sql("""
                        select t.name, t.id as own_id, b.* from agenda_template t join template_block b on b.template_id = t.id
                         where t.coach_id = :coach order by t.name, t.id, b.position
                        """)
                .param("coach", coach.value())
                .query((row, _) -> read.merge(id(row), one(row), TemplateRepository::joined))
                .list();
        return List.copyOf(read.values());
    }

    private static TemplateId id(ResultSet row) throws SQLException {
        return new TemplateId(row.getObject("own_id", UUID.class));
    }

    private static Template one(ResultSet row) throws SQLException {
        var id = id(row);
        return new Template(id.value().toString(), id, row.getString("name"), List.of(PlanRow.of(row)));
    }

    private static Template joined(Template before, Template more) {
        var blocks = new ArrayList<>(before.blocks());
        blocks.addAll(more.blocks());
        return new Template(before.key(), before.id(), before.name(), blocks);
    }

    /// False where the coach has one of that name, or as many as one can keep.
    boolean add(TemplateId id, Person coach, String name, int most, Instant now) {
        try {
            return db.sql("""
                            insert into agenda_template (id, practice_id, coach_id, name, created_at)
                            select :id, :practice, :coach, :name, :now from dual
                             where (select count(*) from agenda_template where coach_id = :coach) < :most
                            """)
                            .param("id", id.value())
                            .param("practice", coach.practice().value())
                            .param("coach", coach.id().value())
                            .param("name", name)
                            .param("most", most)
                            .param("now", now)
                            .update()
                    > 0;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void fill(TemplateId id, Person coach, List<BlockDraft> plans) {
        var rows = IntStream.range(0, plans.size())
                .mapToObj(at -> PlanRepository.values(plans.get(at), coach.practice())
                        .addValue("id", Ids.next())
                        .addValue("template", id.value())
                        .addValue("position", at))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into template_block (id, practice_id, template_id, position, kind, title, minutes, script, text, exercise_id,
                       picture, picture_alt)
                values (:id, :practice, :template, :position, :kind, :title, :minutes, :script, :text, %s, :picture, :alt)
                """.formatted(PlanRepository.EXERCISE), rows);
    }

    boolean has(PersonId coach, String name) {
        return db.sql("select exists (select 1 from agenda_template where coach_id = :coach and name = :name)")
                .param("coach", coach.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    boolean exists(PersonId coach, TemplateId id) {
        return db.sql("select exists (select 1 from agenda_template where coach_id = :coach and id = :id)")
                .param("coach", coach.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean rename(PersonId coach, TemplateId id, String name) {
        try {
            db.sql("update agenda_template set name = :name where id = :id and coach_id = :coach")
                    .param("name", name)
                    .param("id", id.value())
                    .param("coach", coach.value())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    boolean delete(PersonId coach, TemplateId id) {
        return db.sql("delete from agenda_template where id = :id and coach_id = :coach")
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .update()
                > 0;
    }
}

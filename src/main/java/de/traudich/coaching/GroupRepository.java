package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupRepository {

    private static final String MINE = " where id = :id and coach_id = :coach ";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    GroupRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /// By name, members too.
    List<Group> of(PersonId coach) {
        var names = new LinkedHashMap<GroupId, String>();
        var members = new LinkedHashMap<GroupId, List<Group.Member>>();
        db.sql("""
                        select g.id, g.name, p.id as person_id, p.name as person
                          from coachee_group g left join group_member m on m.group_id = g.id
                          left join person p on p.id = m.coachee_id
                         where g.coach_id = :coach order by g.name, g.id, p.name, p.id
                        """).param("coach", coach.value()).query(row -> {
            var id = new GroupId(row.getObject("id", UUID.class));
            names.put(id, row.getString("name"));
            var of = members.computeIfAbsent(id, _ -> new ArrayList<>());
            if (row.getString("person") != null) {
                of.add(new Group.Member(new PersonId(row.getObject("person_id", UUID.class)), row.getString("person")));
            }
        });
        return names.entrySet().stream()
                .map(group ->
                        new Group(group.getKey(), group.getValue(), members.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    /// False when the coach has a group of that name.
    boolean add(GroupId id, Person coach, String name, Instant now) {
        return Once.added(() -> db.sql("""
                        insert into coachee_group (id, practice_id, coach_id, name, created_at)
                        values (:id, :practice, :coach, :name, :now)
                        """)
                .param("id", id.value())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("name", name)
                .param("now", now)
                .update());
    }

    /// Locks the group for the change that follows; false when it is not the coach's.
    boolean lock(GroupId id, PersonId coach) {
        return db.sql("select id from coachee_group" + MINE + "for update")
                .param("id", id.value())
                .param("coach", coach.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void rename(GroupId id, PersonId coach, String name) {
        db.sql("update coachee_group set name = :name" + MINE)
                .param("name", name)
                .param("id", id.value())
                .param("coach", coach.value())
                .update();
    }

    void join(GroupId id, Person coach, Collection<PersonId> coachees) {
        var rows = coachees.stream()
                .map(coachee -> new MapSqlParameterSource("id", Ids.next())
                        .addValue("practice", coach.practice().value())
                        .addValue("coach", coach.id().value())
                        .addValue("group", id.value())
                        .addValue("coachee", coachee.value()))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into group_member (id, practice_id, coach_id, group_id, coachee_id)
                values (:id, :practice, :coach, :group, :coachee)
                """, rows);
    }

    void leaveAll(GroupId id) {
        db.sql("delete from group_member where group_id = :id")
                .param("id", id.value())
                .update();
    }

    boolean dissolve(GroupId id, PersonId coach) {
        return db.sql("delete from coachee_group" + MINE)
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .update()
                > 0;
    }

    /// Everybody in these groups, once.
    Set<PersonId> people(PersonId coach, Collection<GroupId> groups) {
        return db.sql("select distinct coachee_id from group_member where coach_id = :coach and group_id in (:groups)")
                .param("coach", coach.value())
                .param("groups", groups.stream().map(GroupId::value).toList())
                .query((row, _) -> new PersonId(row.getObject("coachee_id", UUID.class)))
                .set();
    }

    int count(PersonId coach, Collection<GroupId> groups) {
        return db.sql("select count(*) from coachee_group where coach_id = :coach and id in (:groups)")
                .param("coach", coach.value())
                .param("groups", groups.stream().map(GroupId::value).toList())
                .query(Integer.class)
                .single();
    }
}

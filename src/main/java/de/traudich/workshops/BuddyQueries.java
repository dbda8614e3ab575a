package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads who goes on with whom: a whole room, or all circles of one person, each in one statement.
@Repository
class BuddyQueries {

    /// The circles in which somebody is now.
    private static final String MINE =
            " from buddy mine join participant me on me.id = mine.participant_id and mine.active = 1 and me.person_id = :me ";

    private final JdbcClient db;

    BuddyQueries(JdbcClient db) {
        this.db = db;
    }

    Buddies room(WorkshopId workshop) {
        var circles = new LinkedHashMap<BuddyCircleId, Set<ParticipantId>>();
        var offers = new HashMap<ParticipantId, ParticipantId>();
        db.sql("""
                        select circle_id, participant_id, null as to_id from buddy where workshop_id = :workshop and active = 1
                         union all
                        select null, from_id, to_id from buddy_offer where workshop_id = :workshop
                        """).param("workshop", workshop.value()).query(row -> {
            var circle = row.getObject("circle_id", UUID.class);
            var who = participant(row, "participant_id");
            if (circle == null) {
                offers.put(who, participant(row, "to_id"));
            } else {
                circles.computeIfAbsent(new BuddyCircleId(circle), _ -> new LinkedHashSet<>())
                        .add(who);
            }
        });
        return new Buddies(
                circles.entrySet().stream()
                        .map(circle -> new Buddies.Circle(circle.getKey(), circle.getValue()))
                        .toList(),
                offers);
    }

    Set<PersonId> people(BuddyCircleId circle) {
        return db.sql("""
                        select p.person_id from buddy b join participant p on p.id = b.participant_id
                         where b.circle_id = :circle and b.active = 1
                        """)
                .param("circle", circle.value())
                .query((row, _) -> person(row))
                .set();
    }

    /// Everybody in a circle with one of these, and these.
    Set<PersonId> around(Collection<PersonId> people) {
        return db.sql("""
                        select distinct o.person_id from participant p
                          join buddy b on b.participant_id = p.id and b.active = 1
                          join buddy c on c.circle_id = b.circle_id and c.active = 1
                          join participant o on o.id = c.participant_id
                         where p.person_id in (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> person(row))
                .set();
    }

    /// The newest first, each with the names of the others.
    List<BuddyPage.Circle> circles(PersonId me) {
        var found = new LinkedHashMap<BuddyCircleId, BuddyPage.Circle>();
        db.sql("select mine.circle_id, w.title, mine.joined_at, p.name, p.person_id" + MINE + """
                          join workshop w on w.id = mine.workshop_id
                          join buddy o on o.circle_id = mine.circle_id and o.active = 1 and o.id <> mine.id
                          join participant p on p.id = o.participant_id
                         order by mine.joined_at desc, mine.circle_id, p.name
                        """)
                .param("me", me.value())
                .query(row -> {
                    found.merge(circle(row), page(row), BuddyPage.Circle::and);
                });
        return List.copyOf(found.values());
    }

    /// What the others of these circles show, the newest first. Never whom they asked, and no word; and not what
    /// somebody decided against.
    Map<BuddyCircleId, List<BuddyPage.Seen>> seen(PersonId me) {
        return db
                .sql("select mine.circle_id, s.person_id, a.asked_at, a.outcome" + MINE + """
                          join buddy_sight s on s.circle_id = mine.circle_id and s.person_id <> :me
                          join ask a on a.id = s.ask_id and a.not_asked_at is null
                         where exists (select 1 from buddy o join participant p on p.id = o.participant_id
                                        where o.circle_id = mine.circle_id and o.active = 1 and p.person_id = s.person_id)
                         order by a.created_at desc, a.id desc
                        """)
                .param("me", me.value())
                .query((row, _) -> Map.entry(circle(row), seen(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Which of the own asks are shown where.
    Map<BuddyCircleId, Set<AskId>> shown(PersonId me) {
        return db
                .sql("select s.circle_id, s.ask_id" + MINE
                        + " join buddy_sight s on s.circle_id = mine.circle_id and s.person_id = :me")
                .param("me", me.value())
                .query((row, _) -> Map.entry(circle(row), new AskId(row.getObject("ask_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static BuddyPage.Circle page(ResultSet row) throws SQLException {
        return new BuddyPage.Circle(
                circle(row),
                row.getString("title"),
                Objects.requireNonNull(row.getObject("joined_at", Instant.class)),
                Map.of(person(row), row.getString("name")));
    }

    private static BuddyPage.Seen seen(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new BuddyPage.Seen(
                person(row),
                row.getObject("asked_at", Instant.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static BuddyCircleId circle(ResultSet row) throws SQLException {
        return new BuddyCircleId(row.getObject("circle_id", UUID.class));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static ParticipantId participant(ResultSet row, String column) throws SQLException {
        return new ParticipantId(Objects.requireNonNull(row.getObject(column, UUID.class)));
    }
}

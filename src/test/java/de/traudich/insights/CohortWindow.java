package de.traudich.insights;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupId;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Groups, their asks and their workshops in the past.
@DatabaseTest
abstract class CohortWindow {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Room.Rooms rooms;

    @Autowired
    protected Cohorts cohorts;

    @Autowired
    protected Counting counting;

    @Autowired
    protected Groups groups;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected PlatformTransactionManager transactions;

    @Autowired
    protected MutableClock clock;

    protected Person ute;
    protected Person miriam;
    protected Person emil;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
    }

    protected String group(String name, int daysAgo, Person... members) {
        var id = id(
                groups.create(ute, name, Arrays.stream(members).map(Person::id).collect(Collectors.toSet())));
        db.sql("update coachee_group set created_at = :at where id = :id")
                .param("at", clock.instant().minus(Duration.ofDays(daysAgo)))
                .param("id", id.value())
                .update();
        return id.value().toString();
    }

    protected static GroupId id(GroupKept kept) {
        return ((GroupKept.Saved) kept).id();
    }

    /// A workshop of two hours, so many days ago.
    protected Room held(int daysAgo, Person... people) {
        var room = rooms.open(ute);
        for (var person : people) room.join(person);
        room.asking();
        db.sql("update workshop set opened_at = :at, closed_at = :at + interval 2 hour where id = :id")
                .param("at", clock.instant().minus(Duration.ofDays(daysAgo)))
                .param("id", room.workshop.id().value())
                .update();
        return room;
    }

    protected void asked(Person who, int daysAgo, String visibility) {
        asked(who, daysAgo, null, visibility);
    }

    protected void asked(Person who, int daysAgo, @Nullable Integer fear, String visibility) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, visibility, chance, fear_before, asked_at, created_at)
                        values (:id, :practice, :person, :visibility, :chance, :fear, :at, :at)
                        """)
                .param("id", Ids.next())
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("visibility", Visibility.valueOf(visibility).name())
                .param("chance", fear == null ? null : 50)
                .param("fear", fear)
                .param("at", clock.instant().minus(Duration.ofDays(daysAgo)))
                .update();
    }

    protected Cohort cohort(Map<String, String> words) {
        return cohorts.cohort(looking(words)).orElseThrow();
    }

    protected Looking looking(Map<String, String> words) {
        var all = new HashMap<>(Map.of("period", "all"));
        all.putAll(words);
        return Looking.of(ute, Selection.of(all).selection());
    }

    protected void settle() {
        counting.countAnew();
    }
}

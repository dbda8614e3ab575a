package de.traudich.insights;

import de.traudich.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A selection as a condition on a coach's facts `f`, what is asked first being what leaves out most.
record FactFilter(String sql, Map<String, Object> values) {

    static FactFilter of(PersonId coach, Selection selection, Period.Range range) {
        var values = new HashMap<String, Object>();
        var sql = new StringBuilder("f.coach_id = :coach and f.at >= :from and f.at < :until");
        values.put("coach", coach.value());
        values.put("from", range.from());
        values.put("until", range.until());
        var filter = new Building(sql, values);
        filter.and(
                "f.workshop_id = :workshop",
                "workshop",
                selection.workshop() == null ? null : selection.workshop().value());
        filter.and("f.series_id = :exercise", "exercise", selection.exercise());
        filter.and("f.brake = :brake", "brake", name(selection.brake()));
        filter.and("f.channel = :channel", "channel", name(selection.channel()));
        filter.and("f.tie = :tie", "tie", name(selection.tie()));
        filter.and("f.solicited = :solicited", "solicited", selection.solicited());
        filter.and(
                "f.coachee_id in (select m.coachee_id from group_member m where m.group_id = :group and m.coach_id = :coach)",
                "group",
                selection.group() == null ? null : selection.group().value());
        filter.and(
                "f.coachee_id in (select p.id from person p where p.language = :language)",
                "language",
                selection.language() == null ? null : selection.language().code());
        return new FactFilter(sql.toString(), values);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private record Building(StringBuilder sql, Map<String, Object> values) {

        void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        }
    }
}

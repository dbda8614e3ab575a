package de.traudich.asks;

import static de.traudich.asks.AskNotesRow.where;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateText;
import de.traudich.shared.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// One row beside an ask; each step writes its own columns, so that two steps saved at once do not meet.
@Repository
class AskNotesRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    AskNotesRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<AskNotes> find(Ask ask, PrivateText texts) {
        return db.sql("select * from ask_notes where id = :ask and person_id = :person")
                .param("ask", ask.id().value())
                .param("person", ask.person().value())
                .query((row, _) -> AskNotesRow.of(row, texts))
                .optional();
    }

    boolean save(Ask ask, Setting setting, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("whom", setting.whom());
        columns.put("favour", name(setting.favour()));
        columns.put("channel", name(setting.channel()));
        columns.put("tie", name(setting.tie()));
        columns.put("brake", name(setting.brake()));
        columns.put("solicited", setting.solicited());
        columns.put("address", texts.seal(where("address"), ask.id().value(), setting.address()));
        return save(ask, columns, "");
    }

    boolean save(Ask ask, Expectation expectation, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("dread", texts.seal(where("dread"), ask.id().value(), expectation.dread()));
        columns.put("dread_chance", percent(expectation.dreadChance()));
        columns.put("horizon_days", expectation.horizonDays());
        columns.put("belief", texts.seal(where("belief"), ask.id().value(), expectation.belief()));
        columns.put("belief_before", percent(expectation.beliefBefore()));
        return save(ask, columns, "and locked_at is null and asked_at is null");
    }

    boolean save(Ask ask, Homework homework, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("homework", sealed(texts, "homework", ask, homework, Homework.NONE));
        columns.put("searchable", homework.searchable());
        return save(ask, columns, "");
    }

    boolean save(Ask ask, Draft draft, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("draft", sealed(texts, "draft", ask, draft, Draft.NONE));
        return save(ask, columns, "");
    }

    boolean saveFollowUp(Ask ask, Draft followUp, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("follow_up", sealed(texts, "follow_up", ask, followUp, Draft.NONE));
        return save(ask, columns, "");
    }

    boolean save(Ask ask, Aftermath aftermath, PrivateText texts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        var peak = aftermath.fearPeak();
        columns.put("fear_peak", peak == null ? null : peak.value());
        columns.put("dread_happened", name(aftermath.dreadHappened()));
        columns.put("belief_after", percent(aftermath.beliefAfter()));
        var words = List.of(aftermath.next(), aftermath.remark());
        columns.put("aftermath", sealed(texts, "aftermath", ask, words, List.of("", "")));
        return save(ask, columns, "");
    }

    void resolve(Ask ask, @Nullable LocalDate day) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("due_on", day);
        save(ask, columns, "");
    }

    /// Nothing was expected, written or noted.
    boolean untouched(AskId ask) {
        return db.sql("""
                        select exists (select 1 from ask where id = :ask and chance is null and opening = '' and learned = ''
                                          and set_off_at is null and asked_at is null and not_asked_at is null
                                          and not exists (select 1 from ask_notes where ask_notes.id = ask.id))
                        """).param("ask", ask.value()).query(Boolean.class).single();
    }

    void drop(AskId ask) {
        db.sql("delete from ask where id = :ask").param("ask", ask.value()).update();
    }

    boolean dropBlank(PersonId who, AskId ask) {
        return db.sql("""
                        delete a from ask a join ask_notes n on n.id = a.id
                         where a.id = :ask and a.person_id = :who and a.exercise_id is null and a.visibility = 'ONLY_ME'
                           and a.chance is null and a.opening = '' and a.learned = ''
                           and a.set_off_at is null and a.asked_at is null and a.not_asked_at is null
                           and n.whom = '' and n.due_on is null and n.solicited is null and n.searchable is null
                           and coalesce(n.favour, n.channel, n.tie, n.brake) is null
                           and coalesce(n.address, n.homework, n.dread, n.belief, n.draft, n.follow_up, n.aftermath) is null
                           and coalesce(n.dread_chance, n.horizon_days, n.belief_before) is null
                           and not exists (select 1 from ask_contact c where c.id = a.id)
                           and not exists (select 1 from big_step b where b.id = a.id)
                        """).param("ask", ask.value()).param("who", who.value()).update() > 0;
    }

    /// Once, and only while an answer is still open.
    boolean followUp(Ask ask, Instant now) {
        return moment(ask, "followed_up_at", "and outcome is null and asked_at is not null", now);
    }

    boolean thank(Ask ask, Instant now) {
        return moment(ask, "thanked_at", "and outcome is not null", now);
    }

    /// A big step that no coach has said yes to.
    boolean waitsForAYes(AskId ask) {
        return db.sql("select exists (select 1 from big_step where id = :ask and not agreed)")
                .param("ask", ask.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether this person has asked somebody of these very words before.
    boolean asked(Person who, AskId now, String whom) {
        return db.sql("""
                        select exists (select 1 from ask_notes n join ask a on a.id = n.id
                         where n.practice_id = :practice and n.person_id = :who and n.id <> :now and n.whom = :whom and a.asked_at is not null)
                        """)
                .param("practice", who.practice().value())
                .param("who", who.id().value())
                .param("now", now.value())
                .param("whom", whom)
                .query(Boolean.class)
                .single();
    }

    /// Names and addresses of those who were asked, or given up, before then. What is still ahead is still needed.
    int forgetWhom(Instant before, int most) {
        return db.sql("""
                        update ask_notes set whom = '', address = null
                         where (whom <> '' or address is not null)
                           and exists (select 1 from ask a where a.id = ask_notes.id
                                          and coalesce(a.answered_at, a.not_asked_at, a.waiting_at, a.asked_at) < :before)
                         limit :most
                        """).param("before", before).param("most", most).update();
    }

    private boolean moment(Ask ask, String column, String condition, Instant now) {
        db.sql(("insert ignore into ask_notes (id, practice_id, person_id) "
                        + "select id, practice_id, person_id from ask where id = :ask and person_id = :person"))
                .param("ask", ask.id().value())
                .param("person", ask.person().value())
                .update();
        return db.sql("update ask_notes set " + column + " = :now where id = :ask and person_id = :person and " + column
                                + " is null and exists (select 1 from ask where ask.id = ask_notes.id " + condition
                                + ")")
                        .param("now", now)
                        .param("ask", ask.id().value())
                        .param("person", ask.person().value())
                        .update()
                > 0;
    }

    private boolean save(Ask ask, Map<String, @Nullable Object> columns, String condition) {
        var names = String.join(", ", columns.keySet());
        var values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        var changes =
                columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return db.sql("insert into ask_notes (id, practice_id, person_id, " + names + ") "
                                + "select id, practice_id, person_id, " + values
                                + " from ask where id = :ask and person_id = :person " + condition
                                + " on duplicate key update " + changes)
                        .params(columns)
                        .param("ask", ask.id().value())
                        .param("person", ask.person().value())
                        .update()
                > 0;
    }

    /// Nothing written, or all of it deleted again, is nothing: whether there are words shows in the column.
    private static <T> byte @Nullable [] sealed(PrivateText texts, String column, Ask ask, T words, T none) {
        return texts.seal(where(column), ask.id().value(), words.equals(none) ? "" : JSON.writeValueAsString(words));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Integer percent(@Nullable Percent percent) {
        return percent == null ? null : percent.value();
    }
}

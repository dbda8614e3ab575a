package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkshopRepository {

    /// The coach whose workshop it is, or one who leads it with them.
    private static final String LED = " (coach_id = :coach or exists (select 1 from co_coach c"
            + " where c.workshop_id = workshop.id and c.person_id = :coach))";

    private final JdbcClient db;

    WorkshopRepository(JdbcClient db) {
        this.db = db;
    }

    void add(WorkshopId id, Person coach, WorkshopPlan plan, String joinToken, String boardToken, Instant now) {
        db.sql("""
                        insert into workshop (id, practice_id, coach_id, title, place, starts_at, language, join_token, board_token,
                               created_at)
                        values (:id, :practice, :coach, :title, :place, :startsAt, :language, :joinToken, :boardToken, :now)
                        """)
                .param("id", id.value())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("title", plan.title())
                .param("place", plan.place())
                .param("startsAt", plan.startsAt())
                .param("language", plan.language().code())
                .param("joinToken", joinToken)
                .param("boardToken", boardToken)
                .param("now", now)
                .update();
    }

    /// True for the one who opens it.
    boolean open(WorkshopId id, PersonId coach, JoinCode code, Instant now) {
        return db.sql("""
                        update workshop set opened_at = :now, code = :code, changed = next value for change_number
                         where id = :id and opened_at is null and""" + LED)
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .param("code", code.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    /// The code is free again at once; who has joined finds back by the address.
    boolean close(WorkshopId id, PersonId coach, Instant now) {
        return db.sql("""
                        update workshop set closed_at = :now, code = null, changed = next value for change_number
                         where id = :id and opened_at is not null and closed_at is null and""" + LED)
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    /// Letter by letter: the column itself would not tell small from large.
    boolean note(WorkshopId id, PersonId coach, String seen, String notes) {
        return db.sql("update workshop set notes = :notes where id = :id"
                                + " and notes collate utf8mb4_nopad_bin = :seen and" + LED)
                        .param("notes", notes)
                        .param("seen", seen)
                        .param("id", id.value())
                        .param("coach", coach.value())
                        .update()
                > 0;
    }

    /// The room moves on only from where the coach saw it.
    boolean moveTo(WorkshopId id, @Nullable BlockId from, BlockId to) {
        return db.sql("update workshop set block_id = :to, changed = next value for change_number"
                                + " where id = :id and block_id <=> :from")
                        .param("to", to.value())
                        .param("id", id.value())
                        .param("from", from == null ? null : from.value())
                        .update()
                > 0;
    }

    /// Counted from the planned start, even when the room began late. From now where it began long before or on
    /// another day, or where the whole agenda was made after the doors had opened.
    void promise(WorkshopId id, Instant now) {
        db.sql("""
                        update workshop w
                          join (select min(created_at) as made_at, sum(if(skipped, 0, minutes)) as minutes
                                  from block where workshop_id = :id) b
                           set w.promised_end = if(timestampdiff(second, w.starts_at, :now) between :early and :late and b.made_at <= w.opened_at,
                               w.starts_at, :now) + interval b.minutes minute
                         where w.id = :id and w.promised_end is null
                        """)
                .param("now", now)
                .param("early", -Timing.TOO_EARLY.toSeconds())
                .param("late", Timing.ANOTHER_DAY.toSeconds())
                .param("id", id.value())
                .update();
    }

    boolean promise(WorkshopId id, @Nullable Instant before, Instant end) {
        return db.sql("""
                        update workshop set promised_end = :end, changed = next value for change_number
                         where id = :id and promised_end <=> :before
                        """)
                        .param("end", end)
                        .param("before", before)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /// What was taken away has no number of its own any more that could say so.
    void changed(WorkshopId id) {
        db.sql("update workshop set changed = next value for change_number where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean isAt(WorkshopId id, BlockId block) {
        return db.sql("select exists (select 1 from workshop where id = :id and block_id = :block)")
                .param("id", id.value())
                .param("block", block.value())
                .query(Boolean.class)
                .single();
    }

    boolean lockRoom(WorkshopId id, @Nullable Instant lockedAt) {
        return db.sql("""
                        update workshop set locked_at = :lockedAt, changed = next value for change_number
                         where id = :id and (locked_at is null) <> (:lockedAt is null)
                        """).param("lockedAt", lockedAt).param("id", id.value()).update() > 0;
    }

    boolean tellAll(WorkshopId id, String message) {
        return db.sql("update workshop set message = :message, changed = next value for change_number where id = :id")
                        .param("message", message)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    boolean lead(WorkshopId id, boolean leads) {
        return db.sql("update workshop set leads = :leads, changed = next value for change_number where id = :id")
                        .param("leads", leads)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("locked_at") != null, row.getString("message"), row.getBoolean("leads"));
    }

    List<Workshop> of(PersonId coach) {
        return db.sql("select * from workshop where" + LED + " order by starts_at desc, id desc")
                .param("coach", coach.value())
                .query((row, _) -> workshop(row))
                .list();
    }

    Optional<Workshop> find(WorkshopId id, PersonId coach) {
        return db.sql("select * from workshop where id = :id and" + LED)
                .param("id", id.value())
                .param("coach", coach.value())
                .query((row, _) -> workshop(row))
                .optional();
    }

    Optional<Workshop> find(WorkshopId id) {
        return db.sql("select * from workshop where id = :id")
                .param("id", id.value())
                .query((row, _) -> workshop(row))
                .optional();
    }

    Optional<Workshop> openByCode(JoinCode code) {
        return db.sql("select * from workshop where code = :code and closed_at is null")
                .param("code", code.value())
                .query((row, _) -> workshop(row))
                .optional();
    }

    Optional<Workshop> openByToken(String joinToken) {
        return db.sql(
                        "select * from workshop where join_token = :token and opened_at is not null and closed_at is null")
                .param("token", joinToken)
                .query((row, _) -> workshop(row))
                .optional();
    }

    Optional<WorkshopId> byBoardToken(String boardToken) {
        return db.sql("select id from workshop where board_token = :token")
                .param("token", boardToken)
                .query((row, _) -> new WorkshopId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Joining and starting or ending a round wait for each other here, so that nobody is left without an ask.
    Optional<Workshop> lock(WorkshopId id, PersonId coach) {
        return db.sql("select * from workshop where id = :id and" + LED + " for update")
                .param("id", id.value())
                .param("coach", coach.value())
                .query((row, _) -> workshop(row))
                .optional();
    }

    /// The same lock for those who join, as long as the workshop is open; true while nobody has locked the room.
    Optional<Boolean> lockOpen(WorkshopId id) {
        return db.sql("""
                        select locked_at is null from workshop
                         where id = :id and opened_at is not null and closed_at is null for update
                        """).param("id", id.value()).query(Boolean.class).optional();
    }

    static Workshop workshop(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return new Workshop(
                new WorkshopId(row.getObject("id", UUID.class)),
                new PracticeId(row.getObject("practice_id", UUID.class)),
                new PersonId(row.getObject("coach_id", UUID.class)),
                row.getString("title"),
                row.getString("place"),
                Objects.requireNonNull(row.getObject("starts_at", Instant.class)),
                Language.of(row.getString("language")),
                code == null ? null : new JoinCode(code),
                row.getString("join_token"),
                row.getString("board_token"),
                row.getObject("opened_at", Instant.class),
                row.getObject("closed_at", Instant.class),
                row.getString("notes"),
                row.getObject("summed_up_at", Instant.class));
    }
}

package de.traudich.asks;

import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseId;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads an ask from a row of its table; queries of other modules that join it do the same.
public final class AskRow {

    /// What lists show beside an ask, for queries that join its notes as `n`.
    public static final String BRIEF_COLUMNS =
            "n.whom, n.favour, n.channel as note_channel, n.horizon_days, n.followed_up_at, n.thanked_at, n.fear_peak";

    private AskRow() {}

    public static AskBrief brief(ResultSet row) throws SQLException {
        var favour = row.getString("favour");
        var channel = row.getString("note_channel");
        var peak = integer(row, "fear_peak");
        return new AskBrief(
                Objects.requireNonNullElse(row.getString("whom"), ""),
                favour == null ? null : Favour.valueOf(favour),
                channel == null ? null : Channel.valueOf(channel),
                integer(row, "horizon_days"),
                row.getString("followed_up_at") != null,
                row.getString("thanked_at") != null,
                peak == null ? null : new Fear(peak));
    }

    /// Null where an outer join found no ask.
    public static @Nullable Ask orNull(ResultSet row, String idColumn) throws SQLException {
        return row.getString(idColumn) == null ? null : of(row, idColumn);
    }

    static Ask of(ResultSet row) throws SQLException {
        return of(row, "id");
    }

    /// All columns under their own names, except the id, which joins have to rename.
    public static Ask of(ResultSet row, String idColumn) throws SQLException {
        var exercise = row.getObject("exercise_id", UUID.class);
        var outcome = row.getString("outcome");
        var reason = row.getString("not_asked_reason");
        var fearAfter = integer(row, "fear_after");
        return new Ask(
                new AskId(row.getObject(idColumn, UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                exercise == null ? null : new ExerciseId(exercise),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("held"),
                instant(row, "ask_until"),
                Objects.requireNonNull(row.getString("opening")),
                prediction(row),
                instant(row, "locked_at"),
                instant(row, "set_off_at"),
                instant(row, "asked_at"),
                instant(row, "waiting_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                instant(row, "answered_at"),
                fearAfter == null ? null : new Fear(fearAfter),
                reason == null ? null : NotAskedReason.valueOf(reason),
                instant(row, "not_asked_at"),
                Objects.requireNonNull(row.getString("learned")),
                row.getString("released_at") != null,
                Objects.requireNonNull(instant(row, "created_at")));
    }

    private static @Nullable Prediction prediction(ResultSet row) throws SQLException {
        var chance = integer(row, "chance");
        var fear = integer(row, "fear_before");
        return chance == null || fear == null ? null : new Prediction(new Percent(chance), new Fear(fear));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Instant.class);
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}

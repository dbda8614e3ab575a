package de.traudich.workshops;

import de.traudich.exercises.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// What was planned for a block, read from a row of an agenda or of a template.
final class PlanRow {

    private PlanRow() {}

    static BlockDraft of(ResultSet row) throws SQLException {
        var exercise = row.getObject("exercise_id", UUID.class);
        var picture = row.getString("picture");
        return new BlockDraft(
                BlockKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("minutes"),
                row.getString("script"),
                row.getString("text"),
                exercise == null ? null : new ExerciseId(exercise),
                picture == null ? null : new Illustration(picture, row.getString("picture_alt")));
    }
}

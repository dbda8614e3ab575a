package de.traudich.exercises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads an exercise from a row of its table `e`, also where other modules' queries join it.
public final class ExerciseRow {

    /// The columns a query has to select, all prefixed so that a join cannot confuse them.
    public static final String COLUMNS = """
            e.id as e_id, e.series_id as e_series_id, e.version as e_version, e.practice_id as e_practice_id,
            e.retired_at as e_retired_at, e.code as e_code, e.difficulty as e_difficulty, e.brake as e_brake,
            e.channels as e_channels, e.minutes as e_minutes, e.follow_ups as e_follow_ups, e.in_workshop as e_in_workshop,
            e.group_load as e_group_load, e.legal_note as e_legal_note, e.coach_consent as e_coach_consent,
            e.title_de as e_title_de, e.title_en as e_title_en, e.instruction_de as e_instruction_de,
            e.instruction_en as e_instruction_en, e.preparation_de as e_preparation_de, e.preparation_en as e_preparation_en,
            e.reflection_de as e_reflection_de, e.reflection_en as e_reflection_en, e.safety_de as e_safety_de,
            e.safety_en as e_safety_en
            """;

    private ExerciseRow() {}

    public static Exercise of(ResultSet row) throws SQLException {
        return new Exercise(
                new ExerciseId(row.getObject("e_id", UUID.class)),
                row.getObject("e_series_id", UUID.class),
                row.getInt("e_version"),
                row.getString("e_practice_id") != null,
                row.getString("e_retired_at") != null,
                Objects.requireNonNullElse(row.getString("e_code"), ""),
                row.getInt("e_difficulty"),
                Brake.valueOf(row.getString("e_brake")),
                channels(row.getString("e_channels")),
                row.getInt("e_minutes"),
                row.getInt("e_follow_ups"),
                row.getBoolean("e_in_workshop"),
                row.getBoolean("e_group_load"),
                row.getBoolean("e_legal_note"),
                row.getBoolean("e_coach_consent"),
                text(row, "de"),
                text(row, "en"));
    }

    private static Set<Channel> channels(String list) {
        return Arrays.stream(list.split("\\|"))
                .map(Channel::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    private static ExerciseText text(ResultSet row, String language) throws SQLException {
        return new ExerciseText(
                row.getString("e_title_" + language),
                row.getString("e_instruction_" + language),
                row.getString("e_preparation_" + language),
                row.getString("e_reflection_" + language),
                row.getString("e_safety_" + language));
    }
}

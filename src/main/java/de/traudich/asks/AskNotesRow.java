package de.traudich.asks;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.people.PrivateText;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the notes of an ask from a row of their table.
final class AskNotesRow {

    /// What was kept before something was added to it has nothing there.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final ResultSet row;
    private final PrivateText texts;

    private AskNotesRow(ResultSet row, PrivateText texts) {
        this.row = row;
        this.texts = texts;
    }

    /// What a text is sealed for: it opens in this column only.
    static String where(String column) {
        return "ask_notes." + column;
    }

    static AskNotes of(ResultSet row, PrivateText texts) throws SQLException {
        var notes = new AskNotesRow(row, texts);
        return new AskNotes(
                notes.setting(),
                notes.expectation(),
                notes.homework(),
                notes.draft("draft"),
                notes.draft("follow_up"),
                notes.aftermath());
    }

    private Setting setting() throws SQLException {
        return new Setting(
                row.getString("whom"),
                text("address"),
                constant("favour", Favour::valueOf),
                constant("channel", Channel::valueOf),
                constant("tie", Tie::valueOf),
                constant("brake", Brake::valueOf),
                row.getObject("solicited", Boolean.class));
    }

    private Expectation expectation() throws SQLException {
        return new Expectation(
                text("dread"),
                percent("dread_chance"),
                row.getObject("horizon_days", Integer.class),
                text("belief"),
                percent("belief_before"));
    }

    private Homework homework() throws SQLException {
        var words = text("homework");
        return words.isEmpty() ? Homework.NONE : JSON.readValue(words, Homework.class);
    }

    private Draft draft(String column) throws SQLException {
        var words = text(column);
        return words.isEmpty() ? Draft.NONE : JSON.readValue(words, Draft.class);
    }

    private Aftermath aftermath() throws SQLException {
        var sealed = text("aftermath");
        var words = sealed.isEmpty() ? List.of("", "") : JSON.readValue(sealed, new TypeReference<List<String>>() {});
        var peak = row.getObject("fear_peak", Integer.class);
        return new Aftermath(
                peak == null ? null : new Fear(peak),
                constant("dread_happened", Happened::valueOf),
                percent("belief_after"),
                words.getFirst(),
                words.getLast(),
                row.getObject("followed_up_at", Instant.class),
                row.getObject("thanked_at", Instant.class));
    }

    private String text(String column) throws SQLException {
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return texts.open(where(column), id, row.getBytes(column));
    }

    private @Nullable Percent percent(String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new Percent(value);
    }

    private <T> @Nullable T constant(String column, Function<String, T> read) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : read.apply(name);
    }
}

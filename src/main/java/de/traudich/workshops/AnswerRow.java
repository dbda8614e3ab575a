package de.traudich.workshops;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One row of answers: an answer, or a word that was typed and not sent, which has no time.
record AnswerRow(
        BlockId block,
        ParticipantId participant,
        @Nullable Integer value,
        String words,
        boolean off,
        @Nullable Instant at,
        long changed) {

    static AnswerRow of(ResultSet row) throws SQLException {
        return new AnswerRow(
                new BlockId(row.getObject("block_id", UUID.class)),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getObject("value", Integer.class),
                row.getString("words"),
                row.getBoolean("off"),
                row.getObject("at", Instant.class),
                row.getLong("newest"));
    }

    static Map<BlockId, Answers> byBlock(List<AnswerRow> rows) {
        return rows.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(AnswerRow::block), blocks -> blocks.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, block -> answers(block.getValue())))));
    }

    private static Answers answers(List<AnswerRow> rows) {
        return new Answers(
                rows.stream()
                        .filter(row -> row.at != null)
                        .map(AnswerRow::answer)
                        .toList(),
                rows.stream()
                        .filter(row -> row.at == null)
                        .collect(Collectors.toMap(AnswerRow::participant, AnswerRow::words)));
    }

    private Answer answer() {
        return new Answer(participant, value, words, off, Objects.requireNonNull(at));
    }
}

package de.traudich.workshops;

import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers to blocks. One statement decides whether it still counts; the unique key makes two of one person one.
@Repository
class AnswerRepository {

    private static final List<String> CLOUDS = List.of(BlockKind.CLOUD.name());
    private static final List<String> SCALES = Stream.of(BlockKind.values())
            .filter(BlockKind::scale)
            .map(Enum::name)
            .toList();

    private final JdbcClient db;

    AnswerRepository(JdbcClient db) {
        this.db = db;
    }

    /// A number to a block that asks for one, a word to a cloud.
    boolean keep(WorkshopId workshop, BlockId block, PersonId who, @Nullable Integer value, String words, Instant now) {
        return db.sql("""
                        insert into answer (id, practice_id, workshop_id, block_id, participant_id, value, words, at)
                        select :id, p.practice_id, p.workshop_id, b.id, p.id, :value, :words, :now
                          from participant p
                          join workshop w on w.id = p.workshop_id
                          join block b on b.workshop_id = w.id
                         where p.workshop_id = :workshop and p.person_id = :who and p.removed_at is null and b.id = :block
                           and b.begun_at is not null and b.kind in (:kinds) and w.closed_at is null and (w.block_id = b.id or b.ended_at > :late)
                            on duplicate key update value = :value, words = :words, at = :now,
                               changed = next value for change_number
                        """)
                        .param("id", Ids.next())
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .param("kinds", value == null ? CLOUDS : SCALES)
                        .param("value", value)
                        .param("words", words)
                        .param("now", now)
                        .param("late", now.minus(Block.GRACE))
                        .update()
                > 0;
    }

    /// What was typed so far, while its block lasts.
    boolean draft(WorkshopId workshop, BlockId block, PersonId who, String words) {
        return db.sql("""
                        insert into word_draft (id, practice_id, workshop_id, block_id, participant_id, words)
                        select :id, p.practice_id, p.workshop_id, b.id, p.id, :words
                          from participant p
                          join workshop w on w.id = p.workshop_id
                          join block b on b.workshop_id = w.id
                         where p.workshop_id = :workshop and p.person_id = :who and p.removed_at is null and b.id = :block
                           and b.kind in (:kinds) and b.begun_at is not null and w.closed_at is null
                            on duplicate key update words = :words
                        """)
                        .param("id", Ids.next())
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .param("kinds", CLOUDS)
                        .param("words", words)
                        .update()
                > 0;
    }

    boolean forgetDraft(WorkshopId workshop, BlockId block, PersonId who) {
        return db.sql("""
                        delete d from word_draft d join participant p on p.id = d.participant_id
                         where d.workshop_id = :workshop and d.block_id = :block and p.person_id = :who
                        """)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .update()
                > 0;
    }

    /// The column compares as people do: whatever the case.
    boolean takeOff(WorkshopId workshop, BlockId block, String word, boolean off) {
        return db.sql("""
                        insert into wall_word (id, practice_id, workshop_id, block_id, word, off)
                        select :id, b.practice_id, b.workshop_id, b.id, :word, :off
                          from block b where b.workshop_id = :workshop and b.id = :block and b.kind in (:kinds)
                            on duplicate key update off = :off, changed = next value for change_number
                        """)
                        .param("id", Ids.next())
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("kinds", CLOUDS)
                        .param("word", word)
                        .param("off", off)
                        .update()
                > 0;
    }
}

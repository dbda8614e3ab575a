package de.traudich.workshops;

import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers to blocks. One statement decides whether it still counts; the unique key makes two of one person one.
@Repository
class AnswerRepository {

    private final JdbcClient db;

    AnswerRepository(JdbcClient db) {
        this.db = db;
    }

    boolean keep(WorkshopId workshop, BlockId block, PersonId who, @Nullable Integer value, String words, Instant now) {
        return db.sql("""
                        insert into answer (id, practice_id, workshop_id, block_id, participant_id, value, words, at)
                        select :id, p.practice_id, p.workshop_id, b.id, p.id, :value, :words, :now
                          from participant p
                          join workshop w on w.id = p.workshop_id
                          join block b on b.workshop_id = w.id
                         where p.workshop_id = :workshop and p.person_id = :who and p.removed_at is null and b.id = :block and b.begun_at is not null
                           and w.closed_at is null and (w.block_id = b.id or b.ended_at > :late)
                            on duplicate key update value = :value, words = :words, at = :now, hidden_at = null,
                               changed = next value for change_number
                        """)
                        .param("id", Ids.next())
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("who", who.value())
                        .param("value", value)
                        .param("words", words)
                        .param("now", now)
                        .param("late", now.minus(Block.GRACE))
                        .update()
                > 0;
    }

    /// Everybody's answer in this word, whatever its case.
    boolean hide(WorkshopId workshop, BlockId block, String word, boolean hidden, Instant now) {
        return db.sql("""
                        update answer set hidden_at = case when :hidden then :now end, changed = next value for change_number
                         where workshop_id = :workshop and block_id = :block and lower(words) = lower(:word)
                        """)
                        .param("hidden", hidden)
                        .param("now", now)
                        .param("workshop", workshop.value())
                        .param("block", block.value())
                        .param("word", word)
                        .update()
                > 0;
    }
}

package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// A page of the feed and a coach's group cost the same, however many asks lie below.
@DatabaseTest
class FeedCostTest {

    @Autowired
    Cast cast;

    @Autowired
    Feed feed;

    @Autowired
    Groups groups;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private Cost cost;
    private Person ute;
    private Person miriam;
    private Person emil;

    @BeforeEach
    void uteCoachesTwo() {
        cost = new Cost(db, transactions);
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
        past(miriam, 100);
        past(emil, 100);
    }

    @Test
    void thePageReadsTheSameOverAThousandAsks() {
        var newest = FeedSlice.newest(ute.id());
        var last = FeedSlice.Place.of(feed.of(newest).getLast());
        var first = reads(newest, null);
        var second = reads(newest, last);
        var miriams = reads(new FeedSlice(ute.id(), miriam.id(), null, null), null);

        past(miriam, 900);
        past(emil, 900);

        assertThat(reads(newest, null)).isEqualTo(first);
        assertThat(reads(newest, last)).isEqualTo(second);
        assertThat(reads(new FeedSlice(ute.id(), miriam.id(), null, null), null))
                .isEqualTo(miriams);
    }

    @Test
    void whoIsCoachedIsKnownWithoutCountingTheirAsks() {
        var recipients = new Recipients(Set.of(miriam.id(), emil.id()), Set.of());
        var before = cost.reads(() -> groups.people(ute, recipients));

        past(miriam, 900);

        assertThat(cost.reads(() -> groups.people(ute, recipients))).isEqualTo(before);
    }

    private long reads(FeedSlice slice, FeedSlice.@Nullable Place below) {
        return cost.reads(() -> {
            var page = below == null ? feed.of(slice) : feed.olderThan(slice, Objects.requireNonNull(below));
            assertThat(page).hasSize(Feed.PAGE + 1);
        });
    }

    /// Older than all that are there, each a minute apart.
    private void past(Person coachee, int asks) {
        var there = db.sql("select count(*) from ask where person_id = ?")
                .param(coachee.id().value())
                .query(Integer.class)
                .single();
        db.sql("insert into ask (id, practice_id, person_id, visibility, asked_at, created_at) select uuid(), ?, ?,"
                        + " 'OUTCOME', timestamp '2026-01-01 00:00:00' - interval seq + ? minute, '2025-01-01'"
                        + " from seq_1_to_" + asks)
                .params(coachee.practice().value(), coachee.id().value(), there)
                .update();
    }
}

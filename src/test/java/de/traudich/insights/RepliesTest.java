package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Channel;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long replies take, computed by hand and against every single ask.
@DatabaseTest
class RepliesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Replies replies;

    @Autowired
    private Counting counting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Noted noted;
    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        noted = new Noted(db, clock.instant());
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void withoutAnAskThereIsNothing() {
        assertThat(replies.of(looking("all"))).isEmpty();
    }

    /// After two days one of five has a reply; of the four left one has waited only a day longer. Two of the three
    /// that waited seven days have one then: 1 - 4/5 * 1/3.
    @Test
    void openAsksCountForAsLongAsTheyAreOpen() {
        noted.replied(miriam, Channel.EMAIL, days(2));
        noted.open(miriam, Channel.EMAIL, days(3));
        noted.replied(miriam, Channel.EMAIL, days(7));
        noted.replied(miriam, Channel.EMAIL, days(7));
        noted.silent(miriam, Channel.EMAIL, days(14));

        var mail = only();

        assertThat(mail.times().asks()).isEqualTo(5);
        assertThat(mail.times().replied()).isEqualTo(3);
        assertThat(mail.open()).isEqualTo(1);
        assertThat(mail.repliedBy(2).orElseThrow()).isCloseTo(.2, within(1e-9));
        assertThat(mail.times().repliedBy(days(7)).orElseThrow()).isCloseTo(1 - .8 / 3, within(1e-9));
        assertThat(mail.times().repliedBy(days(14)).orElseThrow()).isCloseTo(1 - .8 / 3, within(1e-9));
        assertThat(mail.repliedBy(7)).as("of four it is known").isEmpty();
        assertThat(mail.median()).isEmpty();
        assertThat(mail.times().medianOfReplied()).contains(days(7));
    }

    @Test
    void silenceCountsUntilItWasEnteredAndNoLonger() {
        for (int ask = 0; ask < 5; ask++) noted.silent(miriam, Channel.EMAIL, days(13));

        assertThat(only().repliedBy(7)).hasValue(0);
        assertThat(only().repliedBy(14)).isEmpty();
        assertThat(only().open()).isZero();
    }

    @Test
    void fourAsksAreACount() {
        for (int ask = 0; ask < 4; ask++) noted.replied(miriam, Channel.PHONE, days(1));
        assertThat(only().shown()).isFalse();
        assertThat(only().repliedBy(2)).isEmpty();

        noted.replied(miriam, Channel.PHONE, days(1));
        assertThat(only().repliedBy(2)).hasValue(1);
        assertThat(only().median()).contains(days(1));
    }

    @Test
    void minutesHoursAndDaysAreKeptApart() {
        noted.replied(miriam, Channel.EMAIL, Duration.ofMinutes(7));
        noted.replied(miriam, Channel.EMAIL, Duration.ofMinutes(61));
        noted.replied(miriam, Channel.EMAIL, Duration.ofHours(49));
        noted.open(miriam, Channel.EMAIL, Duration.ofHours(49));
        noted.open(miriam, Channel.EMAIL, Duration.ofMinutes(119));

        assertThat(only().times().waits())
                .extracting(Wait::lasted, Wait::replied)
                .containsExactlyInAnyOrder(
                        tuple(Duration.ofMinutes(7), true),
                        tuple(Duration.ofHours(2), true),
                        tuple(days(3), true),
                        tuple(days(2), false),
                        tuple(Duration.ofHours(1), false));
    }

    @Test
    void asksThatWaitAlikeAreOneRow() {
        for (int ask = 0; ask < 30; ask++) noted.replied(miriam, Channel.EMAIL, Duration.ofHours(50 + ask % 20));

        assertThat(only().times().waits()).containsExactly(new Wait(days(3), true, 30));
    }

    @Test
    void channelsStandInTheirOrder() {
        noted.replied(miriam, Channel.EMAIL, days(1));
        noted.open(miriam, Channel.PHONE, days(1));
        settle();

        assertThat(replies.of(looking("all")))
                .extracting(ChannelReplies::channel, ChannelReplies::open)
                .containsExactly(tuple(Channel.PHONE, 1), tuple(Channel.EMAIL, 0));
        assertThat(replies.of(Looking.of(
                        ute,
                        Selection.of(Map.of("period", "all", "channel", "phone"))
                                .selection())))
                .hasSize(1);
        assertThat(replies.of(looking("2020-01-01..2020-12-31"))).isEmpty();
        assertThat(replies.of(Looking.of(cast.coach("Anna"), looking("all").selection())))
                .isEmpty();
    }

    @Test
    void countedTogetherSaysWhatEveryAskSays() {
        many(400);
        settle();

        var grouped = only();
        var single = single();

        assertThat(grouped.times().asks()).isEqualTo(single.asks()).isEqualTo(400);
        assertThat(grouped.times().replied()).isEqualTo(single.replied());
        assertThat(grouped.times().waits()).hasSizeLessThan(200);
        for (int day : ChannelReplies.DAYS) {
            assertThat(grouped.repliedBy(day).orElseThrow())
                    .as("day " + day)
                    .isCloseTo(single.repliedBy(days(day)).orElseThrow(), within(.005));
        }
        assertThat(grouped.median().orElseThrow())
                .isBetween(
                        single.medianOfReplied().orElseThrow(),
                        single.medianOfReplied().orElseThrow().plusDays(1));
    }

    @Test
    void aReplyMovesThePicture() {
        var ask = cast.planned(miriam, "E01");
        ask.show(Visibility.COACH);
        ask.waiting();
        settle();
        try (var seen = Seen.of(replies.topics(), looking("all"))) {
            ask.report(Outcome.NO);

            assertThat(seen.next(all -> all.stream().anyMatch(one -> one.times().replied() == 1)))
                    .isNotNull();
        }
        assertThat(replies.topics().size()).isZero();
    }

    /// Two of three get a reply within 20 days, the others wait for 1 to 29; all by e-mail.
    private void many(int asks) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, visibility, asked_at, outcome, answered_at, created_at)
                        select uuid(), :practice, :person, 'COACH', :now - interval w.open minute, if(w.replied, 'YES', null),
                               if(w.replied, :now - interval w.open minute + interval w.lasted minute, null), :now - interval 60 day
                          from (select seq %% 3 > 0 as replied, if(seq %% 3 > 0, 57600, 1440 + crc32(seq) %% 40000) as open,
                                       floor(pow(crc32(concat('w', seq)) %% 1000 / 1000, 3) * 28800) as lasted from seq_1_to_%d) w
                        """.formatted(asks))
                .param("practice", miriam.practice().value())
                .param("person", miriam.id().value())
                .param("now", clock.instant())
                .update();
        db.sql("""
                        insert into ask_notes (id, practice_id, person_id, channel)
                        select id, practice_id, person_id, 'EMAIL' from ask where person_id = ?
                        """).param(miriam.id().value()).update();
    }

    private ReplyTimes single() {
        return new ReplyTimes(db.sql("select asked_at, answered_at from ask where person_id = ?")
                .param(miriam.id().value())
                .query((row, _) -> {
                    var asked = row.getObject("asked_at", Instant.class);
                    var answered = row.getObject("answered_at", Instant.class);
                    return new Wait(
                            Duration.between(asked, answered == null ? clock.instant() : answered), answered != null);
                })
                .list());
    }

    private ChannelReplies only() {
        settle();
        return replies.of(looking("all")).getFirst();
    }

    private Looking looking(String period) {
        return Looking.of(ute, Selection.of(Map.of("period", period)).selection());
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private void settle() {
        counting.countAnew();
    }
}

package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.workshops.CoCoaches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A coach counts what they may, neither more nor less, and it stays so.
@DatabaseTest
class CountingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Counting counting;

    @Autowired
    private Coaching coaching;

    @Autowired
    private CoCoaches coCoaches;

    @Autowired
    private Today today;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTCOME", "COACH"})
    void whatIsSharedIsCountedAsItIs(Visibility visibility) {
        story().show(visibility);

        await().untilAsserted(() -> assertThat(facts(ute)).singleElement().satisfies(fact -> assertThat(fact)
                .containsEntry("sight", "SHARED")
                .containsEntry("chance", 30)
                .containsEntry("outcome", "PARTLY")
                .containsEntry("brake", "RESTRAINT")
                .containsEntry("channel", "IN_PERSON")
                .containsEntry("reply_minutes", 90)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLY_ME", "HOST"})
    void whatIsNotSharedIsNotCounted(Visibility visibility) {
        story().show(visibility);
        settle();

        assertThat(facts(ute)).isEmpty();
    }

    @Test
    void whoSharesWithTheGroupIsOnlyInSums() {
        story().show(Visibility.GROUP_ANONYMOUS);
        settle();

        assertThat(facts(ute)).extracting(fact -> fact.get("sight")).containsExactly("SUMS");
    }

    @Test
    void whatIsTakenBackIsGoneInTheSameMoment() {
        var ask = story();
        ask.show(Visibility.COACH);
        assertThat(facts(ute)).hasSize(1);

        ask.show(Visibility.ONLY_ME);

        assertThat(facts(ute)).isEmpty();
    }

    @Test
    void theWorstMomentIsCountedOnlyWithTheWords() {
        var ask = story();
        db.sql("insert into ask_notes (id, practice_id, person_id, fear_peak, tie) values (?, ?, ?, 95, 'CLOSE')")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value())
                .update();

        ask.show(Visibility.OUTCOME);
        assertThat(facts(ute)).allSatisfy(fact -> assertThat(fact).containsEntry("fear_peak", null));

        ask.show(Visibility.COACH);
        assertThat(facts(ute))
                .allSatisfy(
                        fact -> assertThat(fact).containsEntry("fear_peak", 95).containsEntry("tie", "CLOSE"));
    }

    @Test
    void whatWasJustPlannedIsCounted() {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "");
        var assigned = today.of(miriam.id()).getFirst().ask().id();
        var planned = cast.planned(miriam, "E01");
        new Asker(planned.asking(), planned.asks(), assigned, miriam.id()).show(Visibility.OUTCOME);

        assertThat(facts(ute)).singleElement().satisfies(fact -> assertThat(fact)
                .containsEntry("asked_at", null));
    }

    @Test
    void aRoundIsCountedByWhoHostsIt() {
        var room = rooms.open(ute, "Kofi", "Zofia").asking();
        room.asker("Kofi").answered(Outcome.YES);
        room.asker("Zofia").show(Visibility.ONLY_ME);

        await().untilAsserted(() -> assertThat(facts(ute)).singleElement().satisfies(fact -> assertThat(fact)
                .containsEntry("workshop_id", room.workshop.id().value())
                .containsEntry("sight", "SHARED")
                .containsEntry("outcome", "YES")));
    }

    @Test
    void whoLeadsAWorkshopCountsItAndNoLonger() {
        var ben = cast.colleague(ute, "Ben");
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").answered(Outcome.YES);

        coCoaches.choose(room.workshop.id(), ute, Set.of(ben.id()));
        assertThat(facts(ben)).hasSize(1);

        coCoaches.choose(room.workshop.id(), ute, Set.of());
        assertThat(facts(ben)).isEmpty();
        assertThat(facts(ute)).hasSize(1);
    }

    @Test
    void whatIsThrownAwayIsNotCounted() {
        var ask = today.begin(miriam);
        var other = cast.planned(miriam, "E01");
        new Asker(other.asking(), other.asks(), ask, miriam.id()).show(Visibility.COACH);
        assertThat(facts(ute)).hasSize(1);

        today.discard(miriam, ask);
        settle();

        assertThat(facts(ute)).isEmpty();
    }

    /// Whatever people do: what was kept in step is what counting anew finds.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countingAnewFindsTheSame(long seed) {
        var random = new Random(seed);
        var anna = cast.colleague(ute, "Anna");
        var people = new ArrayList<>(List.of(miriam, cast.coachee(ute, "Emil"), cast.coachee(anna, "Bernd")));
        var room = rooms.open(ute, "Kofi", "Zofia", "Ayşe");
        people.forEach(room::join);
        room.asking();
        coCoaches.choose(room.workshop.id(), ute, Set.of(anna.id()));
        var asks = new ArrayList<Asker>();
        List.of("Kofi", "Zofia", "Ayşe", "Miriam", "Emil").forEach(name -> asks.add(room.asker(name)));
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(4) == 0)
                asks.add(cast.planned(people.get(random.nextInt(people.size())), "E0" + (1 + random.nextInt(9))));
            act(asks.get(random.nextInt(asks.size())), random);
        }
        room.ended();
        settle();
        var kept = List.of(facts(ute), facts(anna));

        assertThat(kept).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        counting.countAnew();

        assertThat(List.of(facts(ute), facts(anna))).isEqualTo(kept);
    }

    private void act(Asker ask, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> ask.expect(random.nextInt(101), random.nextInt(101));
            case 1 -> ask.show(Visibility.values()[random.nextInt(Visibility.values().length)]);
            case 2 -> ask.asked();
            case 3 -> ask.report(Outcome.values()[random.nextInt(Outcome.values().length)]);
            case 4 -> ask.notAsked(NotAskedReason.values()[random.nextInt(NotAskedReason.values().length)]);
            case 5 -> ask.fearAfter(random.nextInt(101));
            default -> ask.undo();
        }
        clock.advance(Duration.ofSeconds(random.nextInt(30)));
    }

    private Asker story() {
        var ask = cast.planned(miriam, "E01");
        ask.expect(30, 70);
        ask.asked();
        clock.advance(Duration.ofMinutes(90));
        ask.report(Outcome.PARTLY);
        return ask;
    }

    /// Until nothing moves any more, whoever counts.
    private void settle() {
        await().until(() -> {
            var before = all();
            counting.count();
            return all().equals(before);
        });
    }

    private List<Map<String, @Nullable Object>> all() {
        return db.sql("select * from ask_fact order by coach_id, ask_id")
                .query()
                .listOfRows();
    }

    private List<Map<String, @Nullable Object>> facts(Person coach) {
        return db.sql("select * from ask_fact where coach_id = :coach order by ask_id")
                .param("coach", coach.id().value())
                .query()
                .listOfRows();
    }
}

package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Room;
import de.traudich.coaching.GroupId;
import de.traudich.insights.AsksBehind.Line;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a group's weeks and workshops to the asks they are made of, computed by hand.
class BehindGroupTest extends CohortWindow {

    @Autowired
    private Behind behind;

    @Test
    void everyWeekOfAGroupHoldsWhatItsCellCounts() {
        var mai = group("Mai", 15, miriam, emil);
        group("April", 8, emil);
        asked(miriam, 14, "OUTCOME");
        asked(emil, 13, "COACH");
        asked(emil, 7, "OUTCOME");
        asked(miriam, 20, "OUTCOME");
        cast.planned(miriam, "E01");
        settle();

        assertThat(shown(week(mai, 0), Map.of())).isEqualTo(2);
        assertThat(shown(week(mai, 1), Map.of())).isEqualTo(1);
        for (var line : cohorts.groups(looking(Map.of()))) {
            line.asks().forEach((week, asks) -> assertThat(shown(week(line.id().toString(), week), Map.of()))
                    .as("%s, %d", line.name(), week)
                    .isEqualTo(asks));
            assertThat(shown(new Mark.Week(new GroupId(line.id()), OptionalInt.empty()), Map.of()))
                    .isEqualTo(sum(line));
        }
    }

    private static int sum(WeekLine line) {
        return line.asks().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Mark week(String group, int week) {
        return new Mark.Week(new GroupId(UUID.fromString(group)), OptionalInt.of(week));
    }

    @Test
    void everyWeekOfAMemberHoldsWhatItsCellCounts() {
        var mai = group("Mai", 60, miriam, emil);
        var room = held(20, miriam);
        asked(miriam, 50, "OUTCOME");
        asked(miriam, 12, "OUTCOME");
        asked(emil, 12, "OUTCOME");
        settle();
        var sinceMade = Map.of("group", mai);
        var sinceHeld =
                Map.of("group", mai, "workshop", room.workshop.id().value().toString());

        assertThat(shown(week(miriam, 1), sinceMade)).isEqualTo(1);
        assertThat(shown(week(miriam, 6), sinceMade)).isEqualTo(1);
        assertThat(shown(week(miriam, 1), sinceHeld)).isEqualTo(1);
        assertThat(shown(week(miriam, 6), sinceHeld)).isZero();
        for (var words : Set.of(sinceMade, sinceHeld)) {
            for (var line : cohort(words).members()) {
                var member = new PersonId(line.id());
                line.asks().forEach((week, asks) -> assertThat(
                                shown(new Mark.MemberWeek(member, OptionalInt.of(week)), words))
                        .isEqualTo(asks));
                assertThat(shown(new Mark.MemberWeek(member, OptionalInt.empty()), words))
                        .isEqualTo(sum(line));
            }
        }
    }

    private static Mark week(Person member, int week) {
        return new Mark.MemberWeek(member.id(), OptionalInt.of(week));
    }

    @Test
    void aWeekThePeriodCutsIsBlankHereToo() {
        var mai = group("Mai", 40, miriam);
        asked(miriam, 39, "OUTCOME");
        asked(miriam, 29, "OUTCOME");
        asked(miriam, 25, "OUTCOME");
        settle();
        var month = Map.of("group", mai, "period", "1m");

        assertThat(shown(week(miriam, 0), month)).isZero();
        assertThat(shown(week(miriam, 1), month)).isZero();
        assertThat(shown(week(miriam, 2), month)).isEqualTo(1);
        assertThat(shown(new Mark.MemberWeek(miriam.id(), OptionalInt.empty()), month))
                .isEqualTo(1);
        assertThat(shown(week(mai, 1), Map.of("period", "1m"))).isZero();
        assertThat(shown(week(mai, 2), Map.of("period", "1m"))).isEqualTo(1);
    }

    @Test
    void behindWhoGoesOnAskingAreTheirAsks() {
        var mai = Map.of("group", group("Mai", 15, miriam, emil, cast.coachee(ute, "Kofi")));
        asked(miriam, 14, "OUTCOME");
        asked(miriam, 13, "OUTCOME");
        asked(emil, 13, "OUTCOME");
        asked(emil, 0, "OUTCOME");
        settle();

        for (var week : cohort(mai).practising()) {
            assertThat(of(new Mark.Practising(week.week()), mai).lines().stream()
                            .map(Line::person)
                            .distinct())
                    .hasSize(week.members());
        }
        assertThat(shown(new Mark.Practising(0), mai)).isEqualTo(3);
        assertThat(of(new Mark.Practising(2), mai).nothing()).isTrue();
    }

    @Test
    void bothSidesOfAWorkshopHoldWhatTheirMeansAreOf() {
        var people = IntStream.range(0, 5)
                .mapToObj(number -> cast.coachee(ute, "Nr. " + number))
                .toArray(Person[]::new);
        var mai = Map.of("group", group("Mai", 100, people));
        var room = held(50, people);
        for (int i = 0; i < people.length; i++) {
            asked(people[i], 51 + i, 70, "OUTCOME");
            asked(people[i], 40, i == 0 ? null : 40, "OUTCOME");
            asked(people[i], 30, i == 0 ? null : 50, "OUTCOME");
            asked(people[i], 90, 10, "OUTCOME");
            asked(people[i], 10, 10, "OUTCOME");
        }
        lateInTheRound(room, people[0]);
        asked(miriam, 40, 40, "OUTCOME");
        settle();
        var workshop = room.workshop.id();
        var around = cohort(mai).around().getFirst();

        assertThat(around.asks()).hasValueSatisfying(shift -> {
            assertThat(shift.before() * shift.people()).isEqualTo(5);
            assertThat(shift.after() * shift.people()).isEqualTo(10);
        });
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.BEFORE), mai)).isEqualTo(5);
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.AFTER), mai)).isEqualTo(10);
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.FEAR_BEFORE), mai)).isEqualTo(4);
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.FEAR_AFTER), mai)).isEqualTo(8);
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.AFTER), Map.of())).isZero();
        var tooShort = Map.of("group", mai.get("group"), "period", "1m");
        assertThat(shown(new Mark.Beside(workshop, Mark.Side.AFTER), tooShort)).isZero();
    }

    private void lateInTheRound(Room room, Person who) {
        db.sql("update ask set visibility = 'OUTCOME', asked_at = :at where person_id = :who"
                        + " and id in (select ask_id from round_ask where workshop_id = :workshop)")
                .param("at", clock.instant().minus(Duration.ofDays(45)))
                .param("who", who.id().value())
                .param("workshop", room.workshop.id().value())
                .update();
    }

    @Test
    void whatIsPrivateOrOnlyInSumsIsBehindNoWeek() {
        var mai = group("Mai", 60, miriam, emil);
        var room = held(40, miriam, emil);
        asked(miriam, 50, "ONLY_ME");
        asked(miriam, 50, "GROUP_ANONYMOUS");
        asked(emil, 35, "ONLY_ME");
        asked(emil, 35, 60, "GROUP_ANONYMOUS");
        settle();

        assertThat(IntStream.range(0, 9)
                        .map(week -> shown(week(mai, week), Map.of()))
                        .sum())
                .isZero();
        assertThat(marks(mai, miriam.id(), room.workshop.id()))
                .allSatisfy(mark ->
                        assertThat(of(mark, Map.of("group", mai)).nothing()).isTrue());
    }

    private static Set<Mark> marks(String group, PersonId member, WorkshopId workshop) {
        return Set.of(
                new Mark.Week(new GroupId(UUID.fromString(group)), OptionalInt.empty()),
                new Mark.MemberWeek(member, OptionalInt.empty()),
                new Mark.Practising(1),
                new Mark.Practising(3),
                new Mark.Beside(workshop, Mark.Side.BEFORE),
                new Mark.Beside(workshop, Mark.Side.AFTER),
                new Mark.Beside(workshop, Mark.Side.FEAR_AFTER));
    }

    @Test
    void somebodyElsesGroupAnswersLikeNone() {
        var anna = cast.colleague(ute, "Anna");
        var mai = group("Mai", 60, miriam, emil);
        var room = held(40, miriam, emil);
        asked(miriam, 50, 60, "OUTCOME");
        asked(miriam, 35, 60, "OUTCOME");
        settle();
        var own = Map.of("group", mai);
        assertThat(marks(mai, miriam.id(), room.workshop.id()))
                .allSatisfy(mark ->
                        assertThat(of(mark, own).nothing()).as(mark.word()).isFalse());

        var foreign = Looking.of(anna, looking(own).selection());
        assertThat(marks(mai, miriam.id(), room.workshop.id()))
                .allSatisfy(mark -> assertThat(of(mark, foreign)).isEqualTo(of(unknown(), foreign)));
        assertThat(of(unknown(), own).nothing()).isTrue();
        assertThat(of(new Mark.MemberWeek(new PersonId(Ids.next()), OptionalInt.empty()), own)
                        .nothing())
                .isTrue();
        assertThat(of(new Mark.Beside(new WorkshopId(Ids.next()), Mark.Side.AFTER), own)
                        .nothing())
                .isTrue();
    }

    private static Mark unknown() {
        return new Mark.Week(new GroupId(Ids.next()), OptionalInt.empty());
    }

    private int shown(Mark mark, Map<String, String> words) {
        return of(mark, words).lines().size();
    }

    private AsksBehind of(Mark mark, Map<String, String> words) {
        return of(mark, looking(words));
    }

    private AsksBehind of(Mark mark, Looking looking) {
        return behind.of(new Question(looking, mark, null, Language.DE, null));
    }
}

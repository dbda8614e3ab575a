package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Cost;
import de.traudich.insights.Insights.Looking;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Groups over weeks, computed by hand.
class CohortsTest extends CohortWindow {

    @Test
    void aGroupIsCountedByWeekSinceItWasMade() {
        group("Mai", 15, miriam, emil);
        group("April", 8, emil);
        asked(miriam, 14, "OUTCOME");
        asked(emil, 13, "COACH");
        asked(emil, 7, "OUTCOME");
        asked(miriam, 20, "OUTCOME");
        asked(miriam, 14, "ONLY_ME");
        asked(miriam, 14, "GROUP_ANONYMOUS");
        settle();

        assertThat(cohorts.groups(looking(Map.of())))
                .extracting(WeekLine::name, WeekLine::asks)
                .containsExactly(tuple("April", Map.of(0, 1, 1, 0)), tuple("Mai", Map.of(0, 2, 1, 1, 2, 0)));
        assertThat(cohorts.groups(Looking.of(cast.colleague(ute, "Anna"), Selection.ALL)))
                .isEmpty();
    }

    @Test
    void whatLiesBeforeThePeriodIsBlank() {
        var mai = group("Mai", 40, miriam);
        asked(miriam, 39, "OUTCOME");
        asked(miriam, 25, "OUTCOME");
        settle();

        assertThat(cohort(Map.of("group", mai, "period", "1m"))
                        .members()
                        .getFirst()
                        .asks())
                .isEqualTo(Map.of(2, 1, 3, 0, 4, 0, 5, 0));
        assertThat(cohort(Map.of("group", mai, "period", "2099-01-01..2099-01-31"))
                        .members()
                        .getFirst()
                        .asks())
                .isEmpty();
    }

    @Test
    void membersStandByNameAndWhoLeftIsCountedNoLonger() {
        var mai = group("Mai", 15, miriam, emil);
        asked(miriam, 14, "OUTCOME");
        settle();
        assertThat(cohort(Map.of("group", mai)).members())
                .extracting(WeekLine::name, WeekLine::most)
                .containsExactly(tuple("Emil", 0), tuple("Miriam", 1));
        assertThat(cohort(Map.of("group", mai)).practising())
                .containsExactly(new Cohort.Practising(0, 1, 2), new Cohort.Practising(1, 0, 2));

        db.sql("delete from group_member where coachee_id = ?")
                .param(miriam.id().value())
                .update();

        assertThat(cohort(Map.of("group", mai)).practising())
                .containsExactly(new Cohort.Practising(0, 0, 1), new Cohort.Practising(1, 0, 1));
    }

    @Test
    void twoOfOneNameAreToldApart() {
        var other = cast.coachee(ute, "Miriam");
        db.sql("update coaching set since = '2025-03-08' where coachee_id = ?")
                .param(other.id().value())
                .update();
        var mai = group("Mai", 15, miriam, other, emil);

        assertThat(cohort(Map.of("group", mai)).members())
                .extracting(WeekLine::name)
                .startsWith("Emil", "Miriam (2025-03-08)")
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain("Miriam");
    }

    @Test
    void anEmptyGroupHasNobodyAndAForeignOneIsNone() {
        var empty = group("Mai", 15);
        var foreign = id(groups.create(cast.colleague(ute, "Anna"), "Mai", Set.of()));

        assertThat(cohort(Map.of("group", empty)).members()).isEmpty();
        assertThat(cohorts.cohort(looking(Map.of("group", foreign.value().toString()))))
                .isEmpty();
    }

    @Test
    void weeksCanBeginWithAWorkshop() {
        var mai = group("Mai", 60, miriam);
        var room = held(20, miriam);
        asked(miriam, 50, "OUTCOME");
        asked(miriam, 12, "OUTCOME");
        settle();

        var cohort = cohort(
                Map.of("group", mai, "workshop", room.workshop.id().value().toString()));

        assertThat(cohort.members().getFirst().asks()).isEqualTo(Map.of(0, 0, 1, 1, 2, 0));
    }

    @Test
    void aPageIsOneStatement() {
        var mai = group("Mai", 60, miriam, emil);
        held(40, miriam, emil);
        asked(miriam, 30, "OUTCOME");
        settle();

        var cost = new Cost(db, transactions);

        assertThat(cost.selects(() -> cohorts.groups(looking(Map.of())))).isEqualTo(2);
        assertThat(cost.selects(() -> cohorts.cohort(looking(Map.of("group", mai)))))
                .isEqualTo(2);
    }
}

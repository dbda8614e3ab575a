package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A coach looks at their groups over the weeks.
class CohortsPageTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    @Test
    void withoutAGroupThereIsAnEmptyState() {
        open("insights?view=cohorts");

        _assertOne(EmptyState.class);
        assertThat(_get(Anchor.class, spec -> spec.withId("to-groups")).getHref())
                .isEqualTo("coach/groups");
    }

    @Test
    void aLongNameIsShortInThePictureOnly() {
        group("Die Donnerstagsgruppe aus dem Frühjahr", Set.of(miriam.id()));

        open("insights?view=cohorts");

        assertThat(drawn("weeks"))
                .contains(">Die Donnerstagsgruppe aus d…<", "aria-label=\"Die Donnerstagsgruppe aus dem Frühjahr, ");
    }

    @Test
    void aGroupIsARowAndALink() {
        var mai = group("Mai", Set.of(miriam.id()));
        told(miriam, 20, Outcome.YES, 2);
        settle();

        open("insights?view=cohorts&period=all");

        assertThat(drawn("weeks"))
                .contains(">Mai<", "class=\"heat heat-4\"", "class=\"heat heat-none\"")
                .contains("aria-label=\"Mai, gestellte Fragen: Woche 0: 2.\"", "tabindex=\"0\"");
        assertThat(_get(Anchor.class, spec -> spec.withId("choose-" + mai)).getHref())
                .contains("view=cohorts", "period=all", "group=" + mai);
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .contains("Gruppe", "Woche 0", "Woche 11");
    }

    @Test
    void fourHundredGroupsAreAllThere() {
        db.sql("""
                        insert into coachee_group (id, practice_id, coach_id, name, created_at)
                        select uuid(), :practice, :coach, concat('Gruppe ', lpad(seq, 3, '0')), :now from seq_1_to_400
                        """)
                .param("practice", ute.practice().value())
                .param("coach", ute.id().value())
                .param("now", clock.instant().minus(Duration.ofDays(1)))
                .update();

        open("insights?view=cohorts");

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getId().orElse("").startsWith("choose-")))
                .hasSize(400);
        assertThat(text("weeks")).contains("Gezeichnet sind die ersten 40 nach dem Namen", "Gruppe 400");
        assertThat(count(drawn("weeks"), "class=\"mark\"")).isEqualTo(40);
    }

    @Test
    void aChosenGroupShowsItsMembersAndMoves() {
        var emil = cast.coachee(ute, "Emil");
        var mai = group("Mai", Set.of(miriam.id(), emil.id()));
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?view=cohorts&group=" + mai);
        assertThat(drawn("weeks")).containsSubsequence(">Emil<", ">Miriam<");
        assertThat(titles())
                .contains("Gestellte Fragen je Mitglied und Woche", "Wer weiterfragt", "Vor und nach dem Workshop");
        assertThat(text("around")).contains("kein Workshop dieser Gruppe");

        told(miriam, 20, Outcome.YES);
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(drawn("weeks")).contains("Miriam, gestellte Fragen: Woche 0: 2.");
        });
    }

    @Test
    void ofFiveMembersAShareIsDrawn() {
        var members = new HashSet<PersonId>();
        for (int person = 0; person < 5; person++) {
            var coachee = cast.coachee(ute, "Nr. " + person);
            members.add(coachee.id());
            if (person < 2) told(coachee, 20, Outcome.YES);
        }
        var mai = group("Mai", members);
        clock.advance(Duration.ofDays(8));
        settle();

        open("insights?view=cohorts&group=" + mai);

        assertThat(titles()).contains("In Woche 0 gefragt: 2 von 5, soweit mit dir geteilt");
        assertThat(drawn("practising"))
                .contains("class=\"disc\"", "aria-label=\"Woche 0: 40\u00a0%, 2 von 5, soweit mit dir geteilt.\"")
                .doesNotContain("class=\"whisker\"");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("40 %")
                .doesNotContain("12–77 %");
    }

    @Test
    void anEmptyGroupIsASentence() {
        open("insights?view=cohorts&group=" + group("Mai", Set.of()));

        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("In dieser Gruppe ist gerade niemand");
        _assertNone(Chart.class);
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        group("May", Set.of(miriam.id()));

        open("insights?view=cohorts");

        assertThat(titles()).contains("Asks made by group and week", "Look at one group");
    }

    private String group(String name, Set<PersonId> members) {
        return ((GroupKept.Saved) groups.create(ute, name, members))
                .id()
                .value()
                .toString();
    }
}

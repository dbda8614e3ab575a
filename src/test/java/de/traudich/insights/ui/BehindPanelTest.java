package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.Cast;
import de.traudich.Room;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.insights.Behind;
import de.traudich.people.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From every mark a link leads to the asks behind it, and back.
class BehindPanelTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Test
    void aStageOpensItsAsks() {
        var ask = told(miriam, 20, Outcome.YES);
        told(miriam, 30, Outcome.NO);
        settle();
        open("insights?period=all");

        follow("to-stage-yes");

        assertThat(titles()).containsExactly("Fragen, auf die ein Ja kam");
        assertThat(text("behind"))
                .contains("Miriam", "Nach der Uhrzeit fragen · erwartet 20\u00a0% · Ja · Angst 60 davor, 40 danach")
                .doesNotContain("erwartet 30");
        assertThat(link("behind-" + ask.id().value()).getHref())
                .isEqualTo("coach/coachees/" + miriam.id().value() + "?ask="
                        + ask.id().value());
        assertThat(select("filter-period").getValue()).isNotNull();
        follow("behind-back");
        assertThat(titles()).contains("1 Ja bei 2 gestellten Fragen");
    }

    @Test
    void everyMarkHasALinkAndEveryLinkItsList() {
        told(miriam, 20, Outcome.YES, 5);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        settle();
        for (var page : List.of("insights?period=all", "insights?view=comparisons&period=all")) {
            open(page);
            for (var mark : marks()) {
                open(page);
                follow(mark);

                assertThat(_find(BehindLine.class)).as(mark).isNotEmpty();
                _assertNone(Paragraph.class, spec -> spec.withId("behind-nothing"));
            }
        }
    }

    private static List<String> marks() {
        var ids = _find(Anchor.class).stream()
                .map(link -> link.getId().orElse(""))
                .filter(id -> id.startsWith("to-"))
                .toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        return ids;
    }

    @Test
    void aMarkInThePictureIsReachedByKeyboardAndNamesItsLink() {
        told(miriam, 20, Outcome.YES, 5);
        settle();

        open("insights?period=all");

        assertThat(drawn("calibration")).contains("role=\"link\" data-link=\"to-bin-all\" tabindex=\"0\"");
        assertThat(drawn("fear-lines"))
                .contains("role=\"link\" data-link=\"to-fear-" + miriam.id().value() + "\" tabindex=\"0\"");
        assertThat(link("to-bin-all").getAriaLabel()).contains("0 bis 100\u00a0%: die Fragen dahinter");
        _assertNone(Anchor.class, spec -> spec.withId("to-stage-silent"));
    }

    @Test
    void aLongListHasPages() {
        told(miriam, 20, Outcome.YES, Behind.PAGE + 1);
        settle();
        open("insights?period=all&mark=stage.yes");
        assertThat(_find(BehindLine.class)).hasSize(Behind.PAGE);
        _assertNone(Anchor.class, spec -> spec.withId("behind-first"));

        follow("behind-next");

        _assertOne(BehindLine.class);
        _assertNone(Anchor.class, spec -> spec.withId("behind-next"));
        follow("behind-first");
        assertThat(_find(BehindLine.class)).hasSize(Behind.PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage.won",
                "fear.01a2268e-dd28-73f0-8213-dca8144a8f27",
                "exercise.01a2268e-dd28-73f0-8213-dca8144a8f27",
                "row",
                "stage.yes&after=yesterday",
                "stage.yes&after=1.01a2268e-dd28-73f0-8213-dca8144a8f27"
            })
    void whatNobodyStandsBehindIsASentence(String mark) {
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all&mark=" + mark);

        assertThat(titles()).containsExactly("Fragen hinter einer Markierung");
        _assertOne(Paragraph.class, spec -> spec.withId("behind-nothing"));
        _assertOne(Anchor.class, spec -> spec.withId("behind-back"));
    }

    @Test
    void somebodyElsesCoacheeAnswersLikeNobody() {
        var emil = cast.coachee(cast.colleague(ute, "Anna"), "Emil");
        told(emil, 20, Outcome.YES);
        settle();

        open("insights?period=all&mark=fear." + emil.id().value());

        assertThat(text("behind")).doesNotContain("Emil");
        _assertOne(Paragraph.class, spec -> spec.withId("behind-nothing"));
    }

    @Test
    void theListFollowsTheFiltersAndTheTabsLeaveIt() {
        told(miriam, 20, Outcome.YES);
        settle();
        open("insights?period=all&mark=stage.yes");

        select("filter-brake").setValue(Brake.AWE);
        _assertOne(Paragraph.class, spec -> spec.withId("behind-nothing"));
        select("filter-brake").setValue(Brake.RESTRAINT);
        _assertOne(BehindLine.class);

        assertThat(link("page-overview").getHref()).contains("brake=restraint").doesNotContain("mark");
        assertThat(link("behind-back").getHref()).contains("brake=restraint").doesNotContain("mark");
    }

    @Test
    void whatIsTakenBackLeavesTheList() {
        var ask = told(miriam, 20, Outcome.YES);
        settle();
        open("insights?period=all&mark=stage.yes");
        _assertOne(OrderedList.class, spec -> spec.withId("behind-asks"));

        ask.show(Visibility.ONLY_ME);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            _assertOne(Paragraph.class, spec -> spec.withId("behind-nothing"));
        });
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.contains("Miriam"));
    }

    @Test
    void whyAGuestDidNotAskIsNowhere() {
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").notAsked(NotAskedReason.PROTECTED);
        settle();

        open("insights?period=all&mark=reason.protected");

        assertThat(titles()).containsExactly("Fragen hinter einer Markierung");
        open("insights?period=all");
        assertThat(text("funnel")).contains("1 nicht gefragt").doesNotContain("schonen");
        open("insights?period=all&mark=stage.not-asked");
        assertThat(text("behind")).contains("Kofi", "Nicht gefragt").doesNotContain("schonen");
        _assertNone(Anchor.class, spec -> spec.withText("Kofi"));
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all&mark=bin.0");

        assertThat(_get(H2.class).getText()).isEqualTo("Asks with an expected chance of 0 to 33\u00a0%");
        assertThat(text("behind")).contains("fear 60 before, 40 after");
        told(miriam, 66, Outcome.YES);
        settle();
        open("insights?period=all&mark=bin.1");
        assertThat(_get(H2.class).getText()).isEqualTo("Asks with an expected chance of 34 to 66\u00a0%");
    }

    private static Anchor link(String id) {
        return _get(Anchor.class, spec -> spec.withId(id));
    }

    private static void follow(String id) {
        open(link(id).getHref());
    }
}

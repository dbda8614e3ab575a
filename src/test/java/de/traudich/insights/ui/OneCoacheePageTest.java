package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.exercises.Brake;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.EmptyState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach looks at what one coachee shares.
class OneCoacheePageTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Test
    void withoutACoacheeThereIsAListByName() {
        var emil = cast.coachee(ute, "Emil");

        open("insights?view=coachee&period=all");

        assertThat(text("coachees-choices")).containsSubsequence("Emil", "Miriam");
        assertThat(_get(Anchor.class, spec -> spec.withId("choose-" + emil.id().value()))
                        .getHref())
                .contains("view=coachee", "period=all", "coachee=" + emil.id().value());
    }

    @Test
    void whoCoachesNobodySeesWhatToDo() {
        signIn(cast.coach("Anna"), Role.COACH);

        open("insights?view=coachee");

        _assertOne(EmptyState.class);
    }

    @Test
    void aForeignAnUnknownAndNoCoacheeAnswerAlike() {
        var zofia = cast.coachee(cast.coach("Anna"), "Zofia");

        for (var who : new String[] {zofia.id().value().toString(), Ids.next().toString(), "nobody"}) {
            open("insights?view=coachee&coachee=" + who);

            assertThat(_get(Paragraph.class, spec -> spec.withId("selection-unknown"))
                            .getText())
                    .isEqualTo("Was die Adresse hier nennt, gibt es nicht oder nicht mehr: Coachee."
                            + " Es ist weggelassen, alles andere gilt.");
            assertThat(text("coachees-choices")).contains("Miriam").doesNotContain("Zofia");
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 0", "5, 1, 0", "9, 1, 0", "10, 1, 1", "20, 1, 2"})
    void theDisplayLadderOfAPersonDecidesWhatIsDrawn(int answers, int rates, int sentences) {
        for (int i = 0; i < answers; i++) told(miriam, 30, i % 2 == 0 ? Outcome.YES : Outcome.NO);
        settle();

        open(address(miriam));

        assertThat(count(drawn("expected"), "class=\"whisker\"")).isEqualTo(3 * rates);
        assertThat(count(drawn("expected"), "class=\"ring\"")).isEqualTo(answers + rates);
        var said = text("expected");
        assertThat(count(said, "Im Schnitt") + count(said, "Brier")).isEqualTo(sentences);
    }

    @Test
    void whatAPersonSharesIsCountedAndNothingIsSaidOfThem() {
        told(miriam, 20, Outcome.YES, 10);
        settle();

        open(address(miriam));

        assertThat(titles())
                .contains(
                        "Miriam",
                        "10 Ja bei 10 gestellten Fragen",
                        "Im Schnitt 20\u00a0% erwartet, 100\u00a0% wurden ein Ja");
        assertThat(_get(Anchor.class, spec -> spec.withId("to-coachee")).getHref())
                .endsWith("coach/coachees/" + miriam.id().value());
        assertThat(text("expected") + text("fears")).doesNotContain(" du ", "dein", "Deine");
    }

    @Test
    void whatIsTakenBackLeavesTheOpenWindow() {
        var ask = told(miriam, 20, Outcome.YES);
        settle();
        open(address(miriam));
        _assertOne(Section.class, spec -> spec.withId("funnel"));

        ask.show(Visibility.ONLY_ME);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            _assertNone(Section.class, spec -> spec.withId("funnel"));
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("teilt Miriam keine Frage");
        });
    }

    @Test
    void aChosenFilterKeepsWhoIsLookedAt() {
        told(miriam, 20, Outcome.YES);
        settle();
        open(address(miriam));

        select("filter-brake").setValue(Brake.AWE);

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Miriam");
        assertThat(_get(Anchor.class, spec -> spec.withId("page-coachee")).getHref())
                .contains("coachee=" + miriam.id().value(), "brake=awe");
    }

    @Test
    void theCoacheePageLeadsHere() {
        UI.getCurrent().navigate("coach/coachees/" + miriam.id().value());

        assertThat(_get(Anchor.class, spec -> spec.withId("insights")).getHref())
                .isEqualTo(address(miriam));
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open(address(miriam));

        assertThat(titles()).contains("1 yes out of 1 ask made");
    }

    private static String address(Person coachee) {
        return "insights?view=coachee&coachee=" + coachee.id().value();
    }
}

package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import de.traudich.Asker;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Relationship;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach looks at one coachee, as far as that one shares.
class CoacheeViewTest extends CoacheePageTest {

    @Autowired
    private Coaching coaching;

    @Test
    void aCoacheeDoesNotGetIn() {
        signIn(miriam, Role.COACHEE);

        open(miriam.id());

        _assertNone(CoacheeView.class);
    }

    @Test
    void aForeignAnUnknownAndNoCoacheeAnswerAlike() {
        var zofia = cast.coachee(cast.coach("Anna"), "Zofia");

        open(zofia.id());
        var foreign = page();
        open(new PersonId(Ids.next()));
        assertThat(page()).isEqualTo(foreign).doesNotContain("Zofia");
        UI.getCurrent().navigate("coach/coachees/nobody");
        assertThat(page()).isEqualTo(foreign);
        _assertNone(CoacheePanel.class);
    }

    @Test
    void whatIsPrivateSaysThatTheyAskedAndNoMore() {
        open(miriam.id());

        assertThat(page())
                .contains("Hat gefragt", "Mehr ist nicht geteilt.")
                .doesNotContain("Uhrzeit", "Nein", "20", "70", "freundlich");
        assertThat(_get(RealityCheckCard.class).hasClassName("gone")).isTrue();
        _assertNone(Button.class, spec -> spec.withId(id("read-")));
    }

    @Test
    void sharedNumbersStandThereWithoutTheWords() {
        ask.show(Visibility.OUTCOME);

        open(miriam.id());

        assertThat(page())
                .contains("Nach der Uhrzeit fragen", "Nein. Erwartet 20\u202f%, Angst 70 auf 30.", "0 Ja bei 1 Antwort")
                .doesNotContain("freundlich");
        _assertNone(Button.class, spec -> spec.withId(id("read-")));
    }

    @Test
    void anAssignmentThatHasNotBegunIsTakenBackAfterAQuestion() {
        var assigned = coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        open(miriam.id());
        _assertNone(Button.class, spec -> spec.withId(id("withdraw-")));

        _click(_get(Button.class, spec -> spec.withId("withdraw-" + assigned.value())));
        assertThat(page()).contains("Von dir zugewiesen");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(page()).doesNotContain("Von dir zugewiesen");
        });
    }

    @Test
    void whatHasBegunMeanwhileIsSaid() {
        var assigned = coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        open(miriam.id());
        _click(_get(Button.class, spec -> spec.withId("withdraw-" + assigned.value())));
        new Asker(ask.asking(), ask.asks(), assigned, miriam.id()).asked();

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Refusal.class))
                .extracting(Refusal::getText)
                .anyMatch(text -> text.contains("schon angefangen"));
    }

    @Test
    void aClosedViewIsWatchedNoMore() {
        var relationship = new Relationship(ute.id(), miriam.id());
        open(miriam.id());
        assertThat(coachees.topics().watched(relationship)).isTrue();

        UI.getCurrent().navigate("exercises");

        assertThat(coachees.topics().watched(relationship)).isFalse();
    }

    @Test
    void whoSharesNothingHasAnEmptyPage() {
        var emil = cast.coachee(ute, "Emil");

        open(emil.id());

        _assertOne(Section.class, spec -> spec.withId("nothing-shared"));
        _assertNone(CoacheeLine.class);
    }
}

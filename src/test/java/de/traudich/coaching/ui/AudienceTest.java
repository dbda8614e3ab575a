package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.coaching.SomeWords;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands beside an input about who reads it, compared with what that reader really finds.
class AudienceTest extends ViewTest {

    private static final Map<JourneyStep, List<String>> WORDS = Map.of(
            JourneyStep.PERSON, List.of("mark-whom"),
            JourneyStep.EXPECTATION, List.of("mark-dread", "mark-belief"),
            JourneyStep.HOMEWORK, List.of("mark-sources", "mark-known", "mark-why", "mark-plan-when", "mark-plan-then"),
            JourneyStep.DRAFT, List.of("mark-subject", "mark-body"),
            JourneyStep.ASK, List.of("mark-learned", "mark-next", "mark-remark"));

    @Autowired
    private Cast cast;

    @Autowired
    private Noting noting;

    private Person ute;
    private Person miriam;
    private Asker ask;

    @BeforeEach
    void everyFieldIsFilled() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = cast.planned(miriam, "E01");
        SomeWords.before(noting, miriam, ask.id());
        ask.expect(17, 71);
        ask.answered(Outcome.NO);
        ask.fearAfter(30);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.AFTERMATH);
        ask.learn("mark-learned", false);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPromisedBesideEveryInputIsWhatTheCoachFinds(Visibility visibility) {
        ask.show(visibility);

        var found = foundByUte();

        WORDS.forEach((step, marks) -> {
            var promise = readers().of(step, visibility);
            var named = promise.contains("Ute") && !promise.contains("alles andere nur für dich");
            assertThat(marks)
                    .as("%s %s: %s", step, visibility, promise)
                    .allMatch(mark -> found.contains(mark) == named);
        });
        assertThat(found.contains("17\u202f%"))
                .isEqualTo(readers().of(JourneyStep.EXPECTATION, visibility).contains("Ute"));
        assertThat(found).doesNotContain(SomeWords.ADDRESS);
    }

    @Test
    void whoIsCoachedByNobodyIsPromisedThatNobodyReadsIt() {
        for (var visibility : Visibility.values()) {
            for (var step : JourneyStep.values()) {
                assertThat(new Readers(UI.getCurrent(), new Coaches(List.of(), Locale.GERMAN)).of(step, visibility))
                        .isEqualTo("Das siehst nur du.");
            }
        }
    }

    @Test
    void everyStepSaysWhoReadsItAndLetsThatBeChanged() {
        var planned = cast.planned(miriam, "E02");
        signIn(miriam, Role.COACHEE);
        for (var step : List.of(JourneyStep.PERSON, JourneyStep.HOMEWORK, JourneyStep.DRAFT)) {
            planned.show(Visibility.ONLY_ME);
            UI.getCurrent().navigate("join");
            UI.getCurrent().navigate(AskView.path(planned.id(), step));
            assertThat(summary()).isEqualTo("Das siehst nur du.");

            _setValue(_get(Audience.class, spec -> spec.withId("step-audience")), Visibility.COACH);

            assertThat(planned.ask().visibility()).isEqualTo(Visibility.COACH);
            assertThat(summary()).startsWith("Auch für Ute lesbar");
        }
    }

    @Test
    void theLastStepSaysItBesideEveryFieldOfItsOwn() {
        signIn(miriam, Role.COACHEE);
        ask.show(Visibility.OUTCOME);
        UI.getCurrent().navigate(AskView.path(ask.id(), JourneyStep.ASK));
        assertThat(beside()).containsOnly("Das siehst nur du.");

        _setValue(_get(Audience.class, spec -> spec.withId("audience")), Visibility.COACH);

        assertThat(beside()).hasSize(2).allMatch(sentence -> sentence.startsWith("Auch für Ute lesbar"));
    }

    private static List<String> beside() {
        return List.of(
                _get(TextArea.class, spec -> spec.withId("learned")).getHelperText(),
                _get(Paragraph.class, spec -> spec.withId("aftermath-readers")).getText());
    }

    private static String summary() {
        return _get(Span.class, spec -> spec.withId("readers-sentence")).getText();
    }

    private static Readers readers() {
        return new Readers(UI.getCurrent(), new Coaches(List.of("Ute"), Locale.GERMAN));
    }

    /// Everything on the coach's page, with everything opened that can be.
    private String foundByUte() {
        signIn(ute, Role.COACH);
        UI.getCurrent().navigate(CoacheeView.address(miriam.id()));
        _find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("read-"))
                .forEach(button -> _click(button));
        return _get(CoacheePanel.class).getElement().getTextRecursively();
    }
}

package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonEvent;
import de.traudich.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/// Sentences about who coaches somebody, of one and of several.
class CoachesTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private Person miriam;

    @BeforeEach
    void miriamHasTwoCoaches() {
        var ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        clock.advance(Duration.ofMinutes(1));
        var ben = cast.colleague(ute, "Ben");
        events.publishEvent(new PersonEvent.Invited(miriam, ben.id(), Role.COACHEE, Openness.ONLY_ME));
    }

    @Test
    void severalAreJoinedAsPeopleSayIt() {
        assertThat(new Coaches(List.of("Ute"), Locale.GERMAN).names()).isEqualTo("Ute");
        assertThat(new Coaches(List.of("Ute", "Ben"), Locale.GERMAN).names()).isEqualTo("Ute und Ben");
        assertThat(new Coaches(List.of("Ute", "Ben", "Anna"), Locale.ENGLISH).names())
                .isEqualTo("Ute, Ben and Anna");
    }

    @Test
    void whereOneIsEnoughAnyOfThemIsNamed() {
        assertThat(new Coaches(List.of("Ute"), Locale.GERMAN).anyOf()).isEqualTo("Ute");
        assertThat(new Coaches(List.of("Ute", "Ben"), Locale.GERMAN).anyOf()).isEqualTo("Ute oder Ben");
        assertThat(new Coaches(List.of("Ute", "Ben"), Locale.ENGLISH).anyOf()).isEqualTo("Ute or Ben");
        assertThat(new Coaches(List.of(), Locale.ENGLISH).anyOf()).isEmpty();
    }

    @Test
    void theySeeAndReadInGerman() {
        signIn(miriam, Role.COACHEE);
        open(shared());

        assertThat(_get(Audience.class).getLabel()).isEqualTo("Was sehen Ute und Ben?");
        assertThat(_get(TextArea.class, spec -> spec.withId("learned")).getHelperText())
                .isEqualTo("Auch für Ute und Ben lesbar, weil du deine Worte zeigst.");
        UI.getCurrent().navigate("my-coach");
        assertThat(lead()).startsWith("Ute und Ben sehen immer");
    }

    @Test
    void andInEnglish() {
        openBrowser(Locale.ENGLISH);
        signIn(miriam, Role.COACHEE);
        open(shared());

        assertThat(_get(Audience.class).getLabel()).isEqualTo("What do Ute and Ben see?");
        UI.getCurrent().navigate("my-coach");
        assertThat(lead()).startsWith("Ute and Ben always see");
    }

    @Test
    void whatTheGroupSeesBesidesIsSaid() {
        signIn(miriam, Role.COACHEE);
        var asker = shared();
        asker.show(Visibility.GROUP_ANONYMOUS);
        open(asker);
        var audience = _get(Audience.class);
        assertThat(audience.getItemLabelGenerator().apply(audience.getValue()))
                .isEqualTo("Nur, ob ich gefragt habe; die Gruppe ohne meinen Namen");

        _setValue(audience, Visibility.ONLY_ME);

        assertThat(asker.ask().visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    private static String lead() {
        return _get(Paragraph.class, spec -> spec.withId("coaches")).getText();
    }

    private Asker shared() {
        var asker = cast.planned(miriam, "E01").answered(Outcome.YES);
        asker.fearAfter(20);
        asker.show(Visibility.COACH);
        return asker;
    }

    private static void open(Asker asker) {
        UI.getCurrent()
                .navigate("today", QueryParameters.of("ask", asker.id().value().toString()));
    }
}

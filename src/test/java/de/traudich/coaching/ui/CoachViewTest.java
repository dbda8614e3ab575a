package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Today;
import de.traudich.people.Invitations;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach's home while coachees report from elsewhere.
class CoachViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Coaching coaching;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Today today;

    @Autowired
    private Asking asking;

    @Autowired
    private Feed feed;

    @Autowired
    private Invitations invitations;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    @Test
    void aCoacheeDoesNotGetIn() {
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("coach");

        _assertNone(CoachView.class);
    }

    @Test
    void anOutcomeArrivesWithoutReload() {
        UI.getCurrent().navigate("coach");

        var ask = asked(Visibility.OUTCOME);
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.YES);
        asking.fearAfter(CommandId.next(), ask, miriam.id(), new Fear(20));

        arrives("Miriam hat gefragt: Nach der Uhrzeit fragen.Ja. Erwartet 30\u202f%, Angst 70 auf 20.");
        assertThat(_get(FeedLine.class).hasClassName("new")).isTrue();
    }

    @Test
    void whatIsNotSharedIsThatTheyAsked() {
        var ask = asked(Visibility.ONLY_ME);
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.NO);
        asking.learn(CommandId.next(), ask, miriam.id(), "geheim", false);

        UI.getCurrent().navigate("coach");

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("Miriam hat gefragt.")
                .doesNotContain("Uhrzeit", "Nein", "geheim");
    }

    @Test
    void takingSharingBackTakesTheNumbersOffTheFeed() {
        var ask = asked(Visibility.COACH);
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.NO);
        asking.learn(CommandId.next(), ask, miriam.id(), "Er war freundlich.", false);
        UI.getCurrent().navigate("coach");
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Nein.", "Erwartet 30", "Worte lesen")
                .doesNotContain("freundlich");

        asking.show(ask, miriam.id(), Visibility.ONLY_ME);

        arrives("Miriam hat gefragt.");
        assertThat(lines()).singleElement().asString().doesNotContain("Nein", "Erwartet", "lesen");
    }

    @Test
    void countsMoveWithTheNews() {
        UI.getCurrent().navigate("coach");

        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "");

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(CoacheeList.class).getElement().getTextRecursively())
                    .contains("1 offen, 0 gefragt");
        });
    }

    @Test
    void anInvitationIsALinkForOneCoachee() {
        UI.getCurrent().navigate("coach");
        _click(_get(Button.class, spec -> spec.withId("invite")));

        _setValue(_get(TextField.class, spec -> spec.withId("invite-name")), "Emil");
        _click(_get(Button.class, spec -> spec.withId("invite-submit")));

        var link = _get(TextField.class, spec -> spec.withId("invite-link")).getValue();
        assertThat(invitations.find(link.substring(link.lastIndexOf('/') + 1)))
                .hasValueSatisfying(invitation -> assertThat(invitation.role()).isEqualTo(Role.COACHEE));
    }

    @Test
    void openingAndClosingAHundredTimesLeavesNobodyWatching() {
        for (int time = 0; time < 100; time++) {
            UI.getCurrent().navigate("coach");
            UI.getCurrent().navigate("exercises");
        }

        assertThat(feed.topics().keys()).noneMatch(slice -> slice.coach().equals(ute.id()));
        assertThat(feed.triageTopics().watched(ute.id())).isFalse();
    }

    @Test
    void whoNeedsAttentionStandsThereWithTheFact() {
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(9);
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), due, "");
        cast.coachee(ute, "Emil");

        UI.getCurrent().navigate("coach");

        assertThat(group("attention"))
                .contains("Miriam", "fällig war", due.getDayOfMonth() + ". ")
                .doesNotContain("Emil");
        assertThat(group("quiet")).contains("Emil");
        _assertNone(Div.class, spec -> spec.withId("group-on-track"));
    }

    private static String group(String name) {
        return _get(Div.class, spec -> spec.withId("group-" + name))
                .getElement()
                .getTextRecursively();
    }

    private AskId asked(Visibility visibility) {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "");
        var ask = today.of(miriam.id()).getFirst().ask().id();
        asking.show(ask, miriam.id(), visibility);
        asking.predict(CommandId.next(), ask, miriam.id(), new Prediction(new Percent(30), new Fear(70)));
        asking.asked(CommandId.next(), ask, miriam.id());
        return ask;
    }

    private static void arrives(String text) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(lines()).first().asString().startsWith(text);
        });
    }

    private static List<String> lines() {
        return _find(FeedLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}

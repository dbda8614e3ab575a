package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import de.traudich.shared.Percent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The news on a coach's home: filtered, page by page, and only from the own coachees.
class FeedPanelTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Coaching coaching;

    @Autowired
    private Today today;

    @Autowired
    private Asking asking;

    @Autowired
    private Feed feed;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    @Test
    void theAddressFiltersByCoacheeAndKind() {
        var emil = cast.coachee(ute, "Emil");
        cast.planned(emil, "E01").asked();
        asked(Visibility.OUTCOME);

        UI.getCurrent()
                .navigate(
                        "coach", QueryParameters.of("coachee", emil.id().value().toString()));
        assertThat(lines()).singleElement().asString().startsWith("Emil");

        UI.getCurrent().navigate("exercises");
        UI.getCurrent()
                .navigate(
                        "coach",
                        QueryParameters.of("coachee", emil.id().value().toString())
                                .merging("kind", "answered"));
        assertThat(lines()).isEmpty();
        _assertOne(Paragraph.class, spec -> spec.withId("feed-nothing"));
    }

    @Test
    void aForeignCoacheeInTheAddressIsFilteredNoMoreThanAnUnknownOne() {
        asked(Visibility.OUTCOME);
        var zofia = cast.coachee(cast.coach("Ida"), "Zofia");

        for (var id : List.of(zofia.id().value().toString(), Ids.next().toString(), "nobody")) {
            UI.getCurrent().navigate("exercises");
            UI.getCurrent().navigate("coach", QueryParameters.of("coachee", id));
            assertThat(lines()).hasSize(1);
        }
    }

    @Test
    void olderNewsAreAddedBelowAndStayTrue() {
        var oldest = asked(Visibility.COACH);
        clock.advance(Duration.ofMinutes(1));
        for (int number = 0; number < Feed.PAGE; number++) {
            cast.planned(miriam, "E02").asked();
        }
        UI.getCurrent().navigate("coach");
        assertThat(lines()).hasSize(Feed.PAGE);

        _click(_get(Button.class, spec -> spec.withId("feed-more")));

        assertThat(lines()).hasSize(Feed.PAGE + 1).last().asString().contains("Uhrzeit", "Erwartet 30");
        _assertNone(Button.class, spec -> spec.withId("feed-more"));
        asking.show(oldest, miriam.id(), Visibility.ONLY_ME);
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(lines()).hasSize(Feed.PAGE + 1).last().asString().doesNotContain("Erwartet");
        });
    }

    @Test
    void newsFromForeignCoacheesStaysAway() {
        var ida = cast.coach("Ida");
        var zofia = cast.coachee(ida, "Zofia");
        coaching.assign(ida, zofia.id(), cast.exercise("E01").id(), null, "");
        asking.asked(CommandId.next(), today.of(zofia.id()).getFirst().ask().id(), zofia.id());

        UI.getCurrent().navigate("coach");

        assertThat(lines()).isEmpty();
    }

    private AskId asked(Visibility visibility) {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "");
        var ask = today.of(miriam.id()).getFirst().ask().id();
        asking.show(ask, miriam.id(), visibility);
        asking.predict(CommandId.next(), ask, miriam.id(), new Prediction(new Percent(30), new Fear(70)));
        asking.asked(CommandId.next(), ask, miriam.id());
        return ask;
    }

    private static List<String> lines() {
        return _find(FeedLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// All asks of a coachee, wherever they came from.
class AsksViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Coaching coaching;

    @Autowired
    private Today today;

    @Autowired
    private Noting noting;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNone() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("asks");

        _assertNone(AsksView.class);
    }

    @Test
    void roundsAssignmentsAndOwnIdeasAreOneListNewestFirst() {
        var room = rooms.open(ute);
        room.join(miriam);
        room.predicting();
        clock.advance(Duration.ofMinutes(1));
        coaching.assign(ute, miriam.id(), cast.exercise("E04").id(), null, "");
        clock.advance(Duration.ofMinutes(1));
        own("Verena");

        open();

        assertThat(titles()).containsExactly("Frage an Verena", "Um ein Foto bitten", "Nach der Uhrzeit fragen");
    }

    @Test
    void anotherPersonsAsksAreNotThere() {
        cast.planned(cast.coachee(ute, "Emil"), "E01");

        open();

        assertThat(titles()).isEmpty();
        assertThat(text()).contains("Was würdest du gern fragen?");
    }

    @Test
    void everyStateHasItsFilterInTheAddress() {
        cast.planned(miriam, "E01");
        cast.planned(miriam, "E02").asked();
        cast.planned(miriam, "E04").answered(Outcome.YES);
        cast.planned(miriam, "E05").notAsked(NotAskedReason.FEAR);

        assertThat(filtered("open")).containsExactly("Nach der Uhrzeit fragen");
        assertThat(filtered("waiting")).containsExactly("Nach dem Weg fragen");
        assertThat(filtered("done")).containsExactly("Um ein Foto bitten");
        assertThat(filtered("not-asked")).containsExactly("In der Schlange ein Gespräch beginnen");
        assertThat(filtered("nonsense")).hasSize(4);
    }

    @Test
    void aSearchFindsWhomAndTitles() {
        own("Verena");
        cast.planned(miriam, "E04");
        open();

        _setValue(_get(TextField.class, spec -> spec.withId("search")), "VERENA");
        assertThat(titles()).containsExactly("Frage an Verena");
        _setValue(_get(TextField.class, spec -> spec.withId("search")), "foto bitten");
        assertThat(titles()).containsExactly("Um ein Foto bitten");
    }

    @Test
    void noNameStandsInTheAddress() {
        var filter = new AskFilter("Verena", AskFilter.State.WAITING);

        assertThat(filter.query().getQueryString()).isEqualTo("state=waiting");
        assertThat(AskFilter.of(QueryParameters.of("q", "Verena")).text()).isEmpty();
    }

    @Test
    void nothingFoundLeadsBackToAll() {
        own("Verena");
        open(Map.of("state", "done"));
        assertThat(text()).contains("So eine Frage hast du nicht");

        click("clear");

        assertThat(titles()).hasSize(1);
        assertThat(_get(Select.class).getValue()).isEqualTo(AskFilter.State.ALL);
    }

    @Test
    void moreIsShownPageByPageBelowWhatTheDayShows() {
        IntStream.range(0, 215).forEach(_ -> {
            clock.advance(Duration.ofSeconds(1));
            today.begin(miriam);
        });
        open();
        assertThat(titles()).hasSize(30);

        IntStream.range(0, 7).forEach(_ -> click("more"));

        assertThat(titles()).hasSize(215);
        assertThat(_get(Button.class, spec -> spec.withId("begin")).isVisible()).isTrue();
        _assertNone(Button.class, spec -> spec.withId("more"));
    }

    @Test
    void aSearchReachesTheOldestAsk() {
        own("Verena");
        IntStream.range(0, 205).forEach(_ -> {
            clock.advance(Duration.ofSeconds(1));
            today.begin(miriam);
        });

        open();
        _setValue(_get(TextField.class, spec -> spec.withId("search")), "verena");

        assertThat(titles()).containsExactly("Frage an Verena");
    }

    @Test
    void newsArriveWhileTheListIsOpen() {
        open();

        coaching.assign(ute, miriam.id(), cast.exercise("E04").id(), null, "");

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(titles()).containsExactly("Um ein Foto bitten");
        });
    }

    @Test
    void anOwnAskBeginsOnceAndAtItsFirstStep() {
        open();

        click("begin");

        var begun = today.of(miriam.id());
        assertThat(begun).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("asks/" + begun.getFirst().ask().id().value() + "/person");
    }

    @Test
    void todayBeginsOneToo() {
        UI.getCurrent().navigate("today");

        click("begin");

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    private void own(String whom) {
        new SomeNotes(noting).save(miriam, today.begin(miriam), new Setting(whom, "", null, null, null, null, null));
    }

    private static List<String> filtered(String state) {
        open(Map.of("state", state));
        return titles();
    }

    private static void open() {
        open(Map.of());
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("exercises");
        UI.getCurrent().navigate("asks", QueryParameters.simple(query));
    }

    private static List<String> titles() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getId().orElse("").startsWith("ask-"))
                .map(RouterLink::getText)
                .toList();
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String text() {
        return _get(AsksView.class).getElement().getTextRecursively();
    }
}

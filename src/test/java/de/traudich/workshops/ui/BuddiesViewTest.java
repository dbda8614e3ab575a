package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.Room;
import de.traudich.ViewTest;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.BuddyPages;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// With whom somebody goes on, in the portal.
class BuddiesViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Planning planning;

    @Autowired
    private Leading leading;

    @Autowired
    private Buddying buddying;

    @Autowired
    private BuddyPages pages;

    @Autowired
    private Noting noting;

    private Person ute;
    private Person miriam;
    private Person emil;
    private Room room;
    private Asker emils;
    private Asker miriams;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
        room = rooms.open(ute);
        room.join(miriam);
        room.join(emil);
        Led.of(planning, leading, room).plan(BlockKind.COMMIT).next();
        emils = cast.planned(emil, "E02");
        miriams = cast.planned(miriam, "E01");
        noting.save(emil, emils.id(), Setting.NONE, Setting.NONE.toWhom("Frau Geheim"));
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aCoachHasNoSuchPage() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("buddies");

        _assertNone(BuddiesView.class);
    }

    @Test
    void whoGoesOnWithNobodyIsToldHowToFindSomebody() {
        UI.getCurrent().navigate("buddies");

        assertThat(text()).contains("Du machst es gerade mit niemandem zusammen.");
    }

    @Test
    void onlyWhatWasSharedIsSeenAtOnceAndNeverWhomOrTheWords() {
        pair();
        UI.getCurrent().navigate("buddies");
        assertThat(text()).contains("Emil", "Noch ist nichts für dich freigegeben.");

        emils.answered(Outcome.NO);
        buddying.show(emil.id(), circle(), emils.id(), true);

        eventually(() -> assertThat(text()).contains("hat gefragt", "Nein").doesNotContain("Frau Geheim"));
        buddying.show(emil.id(), circle(), emils.id(), false);
        eventually(() -> assertThat(text()).contains("Noch ist nichts für dich freigegeben."));
    }

    @Test
    void theOutcomeArrivesByItself() {
        pair();
        buddying.show(emil.id(), circle(), emils.id(), true);
        UI.getCurrent().navigate("buddies");
        assertThat(text()).contains("hat die Frage noch vor sich");

        emils.answered(Outcome.YES);

        eventually(() -> assertThat(text()).contains("hat gefragt", "Ja"));
    }

    @Test
    void aTickSharesAndTakesBack() {
        pair();
        UI.getCurrent().navigate("buddies");
        assertThat(choice().getValue()).isFalse();

        tick(true);
        assertThat(pages.of(emil.id()).pages().getFirst().seen()).hasSize(1);
        tick(false);

        assertThat(pages.of(emil.id()).pages().getFirst().seen()).isEmpty();
    }

    @Test
    void whatTheOtherHasEndedIsSaidAndGone() {
        pair();
        UI.getCurrent().navigate("buddies");
        var choice = choice();
        buddying.end(emil.id(), circle());

        _setValue(choice, true, true);

        assertThat(text()).contains("Das ist gerade zu Ende gegangen.", "Du machst es gerade mit niemandem zusammen.");
    }

    @Test
    void whoLooksIsToldWhenTheOtherEndsIt() {
        pair();
        UI.getCurrent().navigate("buddies");

        buddying.end(emil.id(), circle());

        eventually(() -> assertThat(text()).contains("Du machst es gerade mit niemandem zusammen."));
    }

    @Test
    void theSameExerciseTwiceIsToldApartByItsDay() {
        pair();

        UI.getCurrent().navigate("buddies");

        assertThat(choice().getLabel()).matches(".+, \\d{2}\\.\\d{2}\\.\\d{4}");
    }

    private void pair() {
        var emilsSeat = room.scene().seat(emil.id()).orElseThrow().id();
        var miriamsSeat = room.scene().seat(miriam.id()).orElseThrow().id();
        buddying.offer(room.workshop.id(), miriam.id(), emilsSeat);
        assertThat(buddying.accept(room.workshop.id(), emil.id(), miriamsSeat)).isTrue();
    }

    private BuddyCircleId circle() {
        return pages.of(miriam.id()).pages().getFirst().circle().id();
    }

    private Checkbox choice() {
        return _get(Checkbox.class, spec -> spec.withId("show-" + miriams.id().value()));
    }

    private void tick(boolean on) {
        _setValue(choice(), on, true);
        roundtrip();
    }

    private static void eventually(ThrowingRunnable seen) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            seen.run();
        });
    }

    private static String text() {
        return _get(BuddiesView.class).getElement().getTextRecursively();
    }
}

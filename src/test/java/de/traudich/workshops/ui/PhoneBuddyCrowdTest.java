package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding one of forty: a phone shows some names and finds the others.
class PhoneBuddyCrowdTest extends PhoneLedTest {

    @Autowired
    Buddying buddying;

    @Autowired
    Presence presence;

    @Test
    void ofManyNamesTheFirstStandThereAndTheOthersAreFound() {
        crowd();
        assertThat(names()).hasSize(PhoneBuddyNames.MOST);
        assertThat(_get(Paragraph.class, spec -> spec.withId("buddy-more")).getText())
                .startsWith("Und 17 weitere");

        _setValue(find(), " kim 37 ");
        assertThat(names()).containsExactly("Kim 37");
        _setValue(find(), "<script>");

        assertThat(names()).isEmpty();
        assertThat(screen()).contains("Niemand mit diesem Namen ist frei.");
    }

    @Test
    void whoLooksForANameIsNotDisturbedByOthersWhoAgree() {
        crowd();
        _setValue(find(), "Kim 3");
        var looking = find();
        var kim = personOf("Kim");
        presence.enter(room.workshop.id(), seat("Kim 40"));

        buddying.offer(room.workshop.id(), kim, seat("Kim 3"));
        buddying.accept(room.workshop.id(), personOf("Kim 3"), seat("Kim"));

        eventually(() -> assertThat(names()).doesNotContain("Kim 3").contains("Kim 30"));
        assertThat(find()).isSameAs(looking);
        assertThat(find().getValue()).isEqualTo("Kim 3");
    }

    private void crowd() {
        for (int number = 0; number < 40; number++) {
            room.join("Kim");
        }
        enterIn(BlockKind.COMMIT);
    }

    private de.traudich.workshops.ParticipantId seat(String name) {
        return room.scene().seats().stream()
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private de.traudich.people.PersonId personOf(String name) {
        return room.scene().seats().stream()
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static TextField find() {
        return _get(TextField.class, spec -> spec.withId("buddy-find"));
    }

    private static List<String> names() {
        return _find(_get(PhoneBuddyNames.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }
}

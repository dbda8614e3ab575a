package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Noting;
import de.traudich.coaching.Today;
import de.traudich.people.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A day somebody has set is of more use in the list than the day on which the ask began.
class AsksDueTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Today today;

    @Autowired
    private Noting noting;

    @Test
    void whatIsAheadSaysByWhen() {
        var miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        signIn(miriam, Role.COACHEE);
        noting.resolve(miriam, today.begin(miriam), LocalDate.of(2027, 1, 15));

        UI.getCurrent().navigate("asks");

        assertThat(_get(AsksView.class).getElement().getTextRecursively())
                .contains("bis Fr. 15. Jan.")
                .doesNotContain("begonnen am");
    }
}

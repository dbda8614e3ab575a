package de.traudich.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErrorsTest extends ViewTest {

    @Autowired
    private Cast cast;

    @BeforeEach
    void comeIn() {
        signIn(cast.coachee(cast.coach("Ute"), "Miriam"), Role.COACHEE);
    }

    @Test
    void whatIsNotForThemLooksLikeWhatIsNotThere() {
        UI.getCurrent().navigate("exercises/" + Ids.next());
        var notThere = said();

        UI.getCurrent().navigate("coach");

        assertThat(said()).isEqualTo(notThere).startsWith("Hier ist nichts");
    }

    private static String said() {
        return _get(H1.class).getText()
                + _get(Paragraph.class, spec -> spec.withId("error")).getText();
    }
}

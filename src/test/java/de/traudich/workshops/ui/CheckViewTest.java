package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Role;
import de.traudich.workshops.ConnectionChecks;
import de.traudich.workshops.ConnectionChecks.Phone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach sees what phones found, and a phone sees that it was heard.
class CheckViewTest extends ViewTest {

    @Autowired
    Cast cast;

    @Autowired
    ConnectionChecks checks;

    @Test
    void whatPhonesFoundStandsThereWithWhatToDo() {
        signIn(cast.coach("Ute"), Role.COACH);
        UI.getCurrent().navigate("workshops/check");
        assertThat(text("summary")).startsWith("Noch kein Telefon.");

        checks.found(check(), new Phone("iphone", 34, 51, true));
        checks.found(check(), new Phone("android", 900, null, false));

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(text("summary")).isEqualTo("2 Telefone haben den Server erreicht.");
        });
        assertThat(_get(UnorderedList.class).getElement().getTextRecursively())
                .contains("iPhone", "Hin und zurück 34 ms", "nach 51 ms", "Karte ohne Netz geht")
                .contains("Android", "Hin und zurück 900 ms, das ist langsam", "Neues kommt nicht von selbst an");
        assertThat(_get(CheckView.class).getElement().getTextRecursively())
                .contains("oft ein Proxy", "braucht eine Adresse mit https");
    }

    @Test
    void withTheCoachTheCheckIsOver() {
        signIn(cast.coach("Ute"), Role.COACH);
        UI.getCurrent().navigate("workshops/check");
        var check = check();
        UI.getCurrent().navigate("workshops");

        checks.found(check, new Phone("iphone", 34, 51, true));
        UI.getCurrent().navigate("check/" + check);

        assertThat(checks.of(check)).isEmpty();
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Diese Prüfung ist vorbei.");
        assertThat(_find(ConnectionProbe.class)).isEmpty();
    }

    @Test
    void aPhoneNeedsNoAccount() {
        UI.getCurrent().navigate("check/" + checks.open());

        assertThat(_find(ConnectionProbe.class)).hasSize(1);
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Verbindung wird geprüft");
    }

    @Test
    void onlyACoachOpensACheck() {
        signIn(cast.coachee(cast.coach("Ute"), "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("workshops/check");

        assertThat(_find(CheckView.class)).isEmpty();
    }

    private static String check() {
        var address = text("address");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String text(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }
}

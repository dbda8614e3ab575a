package de.traudich.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.EmptyState;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    private Person anna;

    @BeforeEach
    void bring() {
        anna = cast.coach("Anna");
    }

    @Test
    void theOwnerFindsTheWayThere() {
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("reminders");

        _assertOne(RouterLink.class, spec -> spec.withId("to-outbox"));
    }

    @Test
    void withoutMailsItSaysWhenThereWillBeSome() {
        signIn(anna, Role.OWNER);
        UI.getCurrent().navigate("outbox");

        _assertOne(EmptyState.class);
        assertThat(_get(Paragraph.class, spec -> spec.withId("outbox-lead")).getText())
                .startsWith("Es ist kein Mailserver eingerichtet");
    }

    @Test
    void theOwnerSeesKindsAndCountsAndNoWholeAddress() {
        mail(cast.coachee(anna, "Miriam"));
        signIn(anna, Role.OWNER);

        UI.getCurrent().navigate("outbox");

        assertThat(_get(ListItem.class).getElement().getTextRecursively())
                .contains("m…@coachee.example", "2 Übungen sind fällig", "1 Dank ist noch nicht gesagt", "wartet")
                .doesNotContain("miriam.muster");
    }

    @Test
    void aCoachDoesNotGetIn() {
        signIn(anna, Role.COACH);

        UI.getCurrent().navigate("outbox");

        _assertNone(OutboxView.class);
    }

    private void mail(Person person) {
        var practice = person.practice().value();
        var id = person.id().value();
        db.sql(
                        "insert into account (id, practice_id, person_id, email, password, created_at) values (?, ?, ?, ?, '', now())")
                .params(Ids.next(), practice, id, "miriam.muster" + id + "@coachee.example")
                .update();
        db.sql("""
                        insert into reminder_mail (id, practice_id, person_id, day, digest, created_at)
                        values (?, ?, ?, ?, 'DUE=2,THANKS=1', now())
                        """).params(Ids.next(), practice, id, LocalDate.of(2026, 11, 24)).update();
    }
}

package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.traudich.Room;
import de.traudich.people.Role;
import de.traudich.workshops.Template;
import de.traudich.workshops.TemplateId;
import de.traudich.workshops.Templates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach looks through the templates.
class TemplatesViewTest extends AgendaTest {

    @Autowired
    Templates templates;

    private Room room;

    @BeforeEach
    void twoTemplates() {
        room = plan(rooms.open(), free("A"));
        templates.keep(room.coach, room.workshop.id(), "Abend");
        templates.keep(room.coach, room.workshop.id(), "Morgen");
        signIn(room.coach, Role.COACH);
        UI.getCurrent().navigate("workshops/templates");
    }

    @Test
    void ownOnesAreRenamedUnderAFreeName() {
        _click(button("rename-" + id("Abend").value()));
        _setValue(field("template-name"), "Morgen");
        _click(button("template-save"));
        assertThat(field("template-name").getErrorMessage()).startsWith("So heißt schon");
        assertThat(field("template-name").getValue()).isEqualTo("Morgen");
        _setValue(field("template-name"), " ");
        _click(button("template-save"));
        assertThat(field("template-name").getErrorMessage()).isEqualTo("Nimm 1 bis 80 Zeichen.");

        _setValue(field("template-name"), "Nachmittag");
        _click(button("template-save"));

        assertThat(text("own")).contains("Nachmittag", "1 Block · 10 min");
        assertThat(names()).containsExactly("Morgen", "Nachmittag");
    }

    @Test
    void ownOnesAreDeletedAfterAQuestion() {
        _click(button("delete-" + id("Abend").value()));
        assertThat(names()).contains("Abend");

        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(names()).containsExactly("Morgen");
        assertThat(text("own")).doesNotContain("Abend");
    }

    @Test
    void oneThatIsGoneMeanwhileIsSaidCalmly() {
        var abend = id("Abend");
        templates.delete(room.coach, abend);

        _click(button("delete-" + abend.value()));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(text("notice")).startsWith("Diese Vorlage gibt es nicht mehr.");
        assertThat(text("own")).doesNotContain("Abend");
    }

    @Test
    void whoIsNoCoachSeesNone() {
        openBrowser(Locale.GERMAN);
        signIn(cast.coachee(room.coach, "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("workshops/templates");

        _assertNone(TemplatesView.class);
    }

    private TemplateId id(String name) {
        return templates.own(room.coach).stream()
                .filter(template -> template.name().equals(name))
                .map(Template::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return templates.own(room.coach).stream().map(Template::name).toList();
    }
}

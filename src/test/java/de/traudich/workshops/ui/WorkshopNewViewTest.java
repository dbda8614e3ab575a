package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Template;
import de.traudich.workshops.Templates;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A workshop begins with a template, without one, or after an earlier one.
class WorkshopNewViewTest extends AgendaTest {

    @Autowired
    Templates templates;

    private Person coach;

    @BeforeEach
    void signInAsCoach() {
        coach = cast.coach("Ute");
        signIn(coach, Role.COACH);
    }

    @Test
    void theNinetyMinutesAreOfferedAndShownBeforeTheyAreMade() {
        UI.getCurrent().navigate("workshops/new");
        assertThat(text("template-sum")).isEqualTo("9 Blöcke · 90 min");
        assertThat(text("template-preview")).contains("12′Proben zu dritt");
        _setValue(field("title"), "Einfach fragen");

        _click(button("create"));

        assertThat(agendaOfTheOnlyOne()).hasSize(9).first().isEqualTo("Ankommen");
        assertThat(_get(H1.class).getText()).isEqualTo("Einfach fragen");
        assertThat(text("agenda-sum")).contains("9 Blöcke · 90 min");
    }

    @Test
    void theTemplateSpeaksTheLanguageOfTheRoom() {
        UI.getCurrent().navigate("workshops/new");
        template("taster");

        _setValue(this.<Language>radios("language"), Language.EN);
        assertThat(text("template-sum")).isEqualTo("8 Blöcke · 30 min");
        _setValue(field("title"), "Just ask");
        _click(button("create"));

        assertThat(agendaOfTheOnlyOne()).first().isEqualTo("Arriving");
    }

    @Test
    void anOwnTemplateIsOfferedToo() {
        var earlier = rooms.planned(coach);
        planning.add(earlier, coach, 0, List.of(free("Mein Block")));
        templates.keep(coach, earlier, "Abend");
        UI.getCurrent().navigate("workshops/new");

        template(templates.own(coach).getFirst().key());

        assertThat(text("template-preview")).isEqualTo("10′Mein Block");
    }

    @Test
    void withoutAnAgendaItLeadsIntoTheControlRoom() {
        UI.getCurrent().navigate("workshops/new");
        template("");
        _setValue(field("title"), "Einfach fragen");

        _click(button("create"));

        assertThat(agendaOfTheOnlyOne()).isEmpty();
        assertThat(button("primary").getText()).isEqualTo("Lobby öffnen");
    }

    @Test
    void anEarlierWorkshopIsRepeatedOnAnotherDay() {
        var earlier = plan(rooms.open(coach), free("A"), free("B"));
        UI.getCurrent().navigate("workshops/" + earlier.workshop.id().value() + "/repeat");
        assertThat(field("title").getValue()).isEqualTo("Einfach fragen");
        var starts = _get(DateTimePicker.class);
        assertThat(starts.getValue()).isNull();

        _click(button("create"));
        assertThat(starts.getErrorMessage()).isEqualTo("Gib Tag und Uhrzeit an.");
        assertThat(hosting.of(coach)).hasSize(1);
        _setValue(
                starts,
                new WorkshopTimes(ZoneId.of("UTC"), UI.getCurrent().getLocale())
                        .local(clock.instant())
                        .plusDays(7));
        _click(button("create"));

        var again = hosting.of(coach).getFirst();
        assertThat(again.id()).isNotEqualTo(earlier.workshop.id());
        assertThat(planning.of(again.id(), coach)).hasSize(2);
        assertThat(text("agenda-sum")).contains("2 Blöcke · 20 min");
    }

    @Test
    void aForeignWorkshopIsNotRepeated() {
        var foreign = rooms.open();

        UI.getCurrent().navigate("workshops/" + foreign.workshop.id().value() + "/repeat");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(hosting.of(coach)).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> RadioButtonGroup<T> radios(String id) {
        return _get(RadioButtonGroup.class, spec -> spec.withId(id));
    }

    private void template(String key) {
        var choice = this.<Template>radios("template");
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> agendaOfTheOnlyOne() {
        return planning.of(hosting.of(coach).getFirst().id(), coach).stream()
                .map(block -> block.plan().title())
                .toList();
    }
}

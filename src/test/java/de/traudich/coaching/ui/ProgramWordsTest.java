package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/// What a coach is told while a program is written.
class ProgramWordsTest extends ProgramTest {

    @Test
    void theFirstSavingIsSaidToo() {
        UI.getCurrent().navigate("coach/programs/new");
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Vier Schritte");
        choose(1, "E05");

        click("save");

        assertThat(_get(Paragraph.class, spec -> spec.withId("saved")).getText())
                .startsWith("Gespeichert.");
    }

    @Test
    void aRegularStepSaysHowItsDaysCount() {
        open(write("E01", "E02", "E03"));
        rule(3, RuleKind.EVERY_DAYS);
        var days = _get(IntegerField.class, spec -> spec.withId("days-3"));
        _setValue(days, 5);

        assertThat(days.getLabel()).isEqualTo("Alle … Tage");
        assertThat(((HasHelper) _get(Component.class, spec -> spec.withId("rule-3"))).getHelperText())
                .isEqualTo("Alle 5 Tage ein Schritt: Dieser kommt 10 Tage nach dem Start.");
    }

    @Test
    void whereAStepWentIsNotSaidForEver() {
        open(write("E01", "E02"));
        click("down-1");

        click("save");

        assertThat(_get(Paragraph.class, spec -> spec.withId("moved")).getText())
                .isEmpty();
    }

    @Test
    void aNewVersionShowsAtOnceWhereEverybodyStands() {
        var id = write("E01");
        enrol(id);
        open(id);
        click("add-step");
        choose(2, "E02");

        click("save");

        assertThat(_get(EnrolmentPanel.class).getElement().getTextRecursively()).contains("0 von 2 erledigt");
    }
}

package de.traudich;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who reads English writes the day before the month, in every calendar that opens.
class CalendarsTest extends ViewTest {

    @Autowired
    private Cast cast;

    private Person ute;

    @BeforeEach
    void inEnglish() {
        ute = cast.coach("Ute");
        openBrowser(Locale.ENGLISH);
    }

    @Test
    void anExerciseIsDueOnABritishDay() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("coach/assign");

        isBritish(_get(DatePicker.class));
    }

    @Test
    void aContactGoesOnABritishDay() {
        signIn(cast.coachee(ute, "Kofi"), Role.COACHEE);

        UI.getCurrent().navigate("contacts/new");

        assertThat(_find(DatePicker.class)).isNotEmpty().allSatisfy(CalendarsTest::isBritish);
    }

    @Test
    void aWorkshopStartsOnABritishDay() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("workshops/new");

        assertThat(_get(DateTimePicker.class).getLocale()).isEqualTo(Locale.UK);
    }

    private static void isBritish(DatePicker picker) {
        assertThat(picker.getLocale()).isEqualTo(Locale.UK);
        assertThat(picker.getI18n().getToday()).isEqualTo("Today");
        assertThat(picker.getI18n().getWeekdays().getFirst()).isEqualTo("Sunday");
    }
}

package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.Counting;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach in front of the insights, and what coachees tell.
abstract class InsightsWindow extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Counting counting;

    protected Person ute;
    protected Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    protected static void open(String address) {
        var parts = (address + "?").split("\\?", -1);
        UI.getCurrent().navigate("exercises");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    protected static Select<Object> select(String id) {
        return _get(Select.class, spec -> spec.withId(id));
    }

    protected Asker shared(Person who) {
        return shared(who, "E01");
    }

    protected Asker shared(Person who, String exercise) {
        var ask = cast.planned(who, exercise);
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    protected Asker told(Person who, int chance, Outcome outcome) {
        return told(who, "E01", chance, outcome);
    }

    protected Asker told(Person who, String exercise, int chance, Outcome outcome) {
        var ask = shared(who, exercise);
        ask.expect(chance, 60);
        ask.answered(outcome).fearAfter(40);
        return ask;
    }

    protected void told(Person who, int chance, Outcome outcome, int many) {
        for (int i = 0; i < many; i++) told(who, chance, outcome);
    }

    protected List<Person> others(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> cast.coachee(ute, "Nr. " + number))
                .toList();
    }

    protected void settle() {
        counting.countAnew();
    }

    protected static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    protected static String text(String id) {
        return card(id).getElement().getTextRecursively();
    }

    protected static Component card(String id) {
        return _get(Section.class, spec -> spec.withId(id));
    }

    protected static String drawn(String id) {
        return _find(card(id), Svg.class).stream()
                .flatMap(svg -> svg.getElement().getPropertyNames().map(svg.getElement()::getProperty))
                .collect(Collectors.joining());
    }

    protected static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}

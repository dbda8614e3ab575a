package de.traudich.coaching;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// One coachee, Miriam, as her coach Ute may know her.
@DatabaseTest
abstract class CoacheeLinesTest {

    @Autowired
    Cast cast;

    @Autowired
    Coachees coachees;

    @Autowired
    MutableClock clock;

    Person ute;

    Person miriam;

    Relationship relationship;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        relationship = new Relationship(ute.id(), miriam.id());
    }

    Asker story() {
        var ask = cast.planned(miriam, "E01");
        ask.expect(20, 70);
        ask.answered(Outcome.NO);
        ask.fearAfter(30);
        ask.learn("Geheim.", false);
        return ask;
    }

    List<CoacheePage.Line> lines() {
        return coachees.of(relationship).lines();
    }
}

package de.traudich.insights;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.AsksBehind.Place;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach, what coachees tell, and the asks behind a mark of it.
@DatabaseTest
abstract class BehindMarks {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Room.Rooms rooms;

    @Autowired
    protected Behind behind;

    @Autowired
    protected Insights insights;

    @Autowired
    protected Counting counting;

    @Autowired
    protected MutableClock clock;

    protected Person ute;
    protected Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    protected Asker shared(Person who) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    protected Asker told(Person who, int chance, Outcome outcome, int before, int after) {
        var ask = shared(who);
        ask.expect(chance, before);
        ask.answered(outcome).fearAfter(after);
        return ask;
    }

    protected int shown(Mark mark) {
        return of(mark).lines().size();
    }

    protected AsksBehind of(Mark mark) {
        return behind.of(question(mark, null));
    }

    protected Question question(Mark mark, @Nullable Place after) {
        return new Question(looking(), mark, null, Language.DE, after);
    }

    protected Looking looking() {
        return Looking.of(ute, Selection.of(Map.of("period", "all")).selection());
    }

    protected void settle() {
        counting.countAnew();
    }
}

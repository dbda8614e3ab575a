package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.coaching.Coaching;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What opening Today costs the database: the same for nothing and for years of asking.
class TodayStatementsTest extends ViewTest {

    private static final int MOST = 6;

    @Autowired
    private Cast cast;

    @Autowired
    private Coaching coaching;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient db;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void twoThousandAsksAndFiveHundredContactsCostNoMoreThanOneAsk() {
        var few = opening();
        assertThat(few).isBetween(1, MOST);
        ask(2_000);
        for (int number = 0; number < 500; number++) {
            SomeContact.add(contacts, miriam, SomeContact.named("Kontakt " + number));
        }

        assertThat(opening()).isEqualTo(few);
        _assertOne(AskCard.class);
    }

    /// Selects of opening the view, the least of a few times: others use the database too.
    private int opening() {
        return IntStream.range(0, 5).map(_ -> selectsOfOpening()).min().orElseThrow();
    }

    private int selectsOfOpening() {
        UI.getCurrent().navigate("more");
        var before = selects();
        UI.getCurrent().navigate("today");
        return selects() - before;
    }

    private int selects() {
        return db.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getInt("Value"))
                .single();
    }

    /// Every other one answered, with what a coachee noted; the newest ones open.
    private void ask(int many) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, exercise_id, chance, fear_before, asked_at, locked_at, outcome,
                               answered_at, created_at)
                        select uuid(), a.practice_id, a.person_id, a.exercise_id, 30, 60, if(seq % 2, a.created_at, null),
                               if(seq % 2, a.created_at, null), if(seq % 2, 'YES', null), if(seq % 2, a.created_at, null),
                               a.created_at - interval seq hour
                          from ask a join seq_1_to_10000 where a.person_id = :who and seq <= :many
                        """).param("who", miriam.id().value()).param("many", many).update();
        db.sql("""
                        insert into ask_notes (id, practice_id, person_id, whom, fear_peak)
                        select id, practice_id, person_id, 'Verena', 50 from ask where person_id = ? and asked_at is not null
                        """).param(miriam.id().value()).update();
    }
}

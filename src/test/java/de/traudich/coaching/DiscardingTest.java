package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.Approaching;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Homework;
import de.traudich.asks.Noting;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An own idea is thrown away.
@DatabaseTest
class DiscardingTest {

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    Noting noting;

    @Autowired
    Asking asking;

    @Autowired
    Approaching approaching;

    @Autowired
    Feedback feedback;

    private Person ute;
    private Person miriam;
    private AskId idea;

    @BeforeEach
    void anIdea() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        idea = today.begin(miriam);
    }

    @Test
    void anIdeaIsGoneWithEverythingNoted() {
        new SomeNotes(noting).save(miriam, idea, new Homework("Folge 84", "", "", null, "", ""));

        today.discard(miriam, idea);

        assertThat(today.of(miriam.id())).isEmpty();
        assertThatThrownBy(() -> noting.read(miriam, idea)).isInstanceOf(Stale.class);
    }

    @Test
    void whatWasAskedStays() {
        approaching.asked(CommandId.next(), miriam, idea);

        assertStays(miriam, idea);
    }

    @Test
    void anExerciseStays() {
        assertStays(miriam, cast.planned(miriam, "E01").id());
    }

    @Test
    void whatTheCoachSpokeOfStays() {
        asking.show(idea, miriam.id(), Visibility.COACH);
        feedback.write(CommandId.next(), ute, idea, "Trau dich.");

        assertStays(miriam, idea);
    }

    @Test
    void aForeignIdeaStays() {
        assertStays(cast.coachee(ute, "Emil"), idea);
    }

    private void assertStays(Person who, AskId ask) {
        assertThatThrownBy(() -> today.discard(who, ask)).isInstanceOf(Stale.class);
        assertThat(today.of(miriam.id())).extracting(item -> item.ask().id()).contains(ask);
    }
}

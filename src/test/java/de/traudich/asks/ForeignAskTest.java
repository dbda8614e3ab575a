package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.exercises.ExerciseId;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody else's ask answers exactly like one that does not exist, and stays as it was.
@DatabaseTest
class ForeignAskTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    static Stream<Consumer<Asker>> verbs() {
        return Stream.of(
                asker -> asker.expect(1, 1),
                Asker::setOff,
                Asker::asked,
                asker -> asker.report(Outcome.YES),
                Asker::waiting,
                asker -> asker.notAsked(NotAskedReason.FEAR),
                asker -> asker.fearAfter(1),
                Asker::undo,
                asker -> asker.learn("x", true),
                asker -> asker.show(Visibility.COACH),
                asker -> asker.asking().open(asker.id(), asker.who(), "x"),
                Asker::ask);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void isStaleLikeAnUnknownOneAndUnchanged(Consumer<Asker> verb) {
        var room = rooms.open("Miriam", "Emil").asking();
        var miriam = room.asker("Miriam");
        var before = miriam.ask();
        var thief = new Asker(asking, asks, miriam.id(), room.person("Emil").id());
        var lost = new Asker(asking, asks, AskId.next(), room.person("Emil").id());

        assertThatThrownBy(() -> verb.accept(thief)).isInstanceOf(Stale.class).hasMessage("ask");
        assertThatThrownBy(() -> verb.accept(lost)).isInstanceOf(Stale.class).hasMessage("ask");
        assertThat(miriam.ask()).isEqualTo(before);
    }

    @Test
    void anotherPracticesExerciseCannotBePlanned() {
        var ute = cast.coach("Ute");
        var exercise = cast.exerciseOf(cast.coach("Anna"));

        assertThatThrownBy(() -> plan(ute, exercise)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> plan(ute, new ExerciseId(Ids.next()))).isInstanceOf(Stale.class);
    }

    private AskId plan(Person person, ExerciseId exercise) {
        return asking.plan(person.practice(), exercise, List.of(person.id()), Beginning.ALONE)
                .values()
                .iterator()
                .next();
    }
}

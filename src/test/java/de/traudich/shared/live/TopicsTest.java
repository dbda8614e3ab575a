package de.traudich.shared.live;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics<String, Integer> topics = new Topics<>();
    private final List<Integer> board = new ArrayList<>();
    private final List<Integer> phone = new ArrayList<>();

    @Test
    void everyWatcherOfTheTopicIsToldAndNobodyElse() {
        topics.add("monday", watch(board));
        topics.add("monday", watch(phone));
        topics.add("tuesday", watch(phone));

        topics.tell("monday", 1);

        assertThat(board).containsExactly(1);
        assertThat(phone).containsExactly(1);
        assertThat(topics.size()).isEqualTo(3);
    }

    @Test
    void whoHasLeftIsNotToldAndNotCounted() {
        var end = topics.add("monday", watch(board));
        assertThat(topics.watched("monday")).isTrue();

        end.run();
        end.run();
        topics.tell("monday", 1);

        assertThat(board).isEmpty();
        assertThat(topics.watched("monday")).isFalse();
        assertThat(topics.size()).isZero();
    }

    @Test
    void leavingTwiceDoesNotTakeAnotherAlong() {
        var end = topics.add("monday", watch(board));
        end.run();
        topics.add("monday", watch(phone));
        end.run();

        assertThat(topics.size()).isEqualTo(1);
    }

    @Test
    void oneWatcherThatFailsDoesNotCostTheOthersTheirPicture() {
        topics.add("monday", new Watch<Integer, Integer>(failing(), board::add, Runnable::run));
        topics.add("monday", watch(phone));

        topics.tell("monday", 1);

        assertThat(phone).containsExactly(1);
    }

    @Test
    void comingAndGoingAtOnceLeavesNobodyBehind() {
        AtOnce.times(8, number -> {
            for (int run = 0; run < 500; run++) {
                topics.add("monday", watch(new ArrayList<>())).run();
            }
            return number;
        });

        assertThat(topics.size()).isZero();
        assertThat(topics.watched("monday")).isFalse();
    }

    private static Function<Integer, Integer> failing() {
        return _ -> {
            throw new IllegalStateException("gone");
        };
    }

    private static Watch<Integer, Integer> watch(List<Integer> seen) {
        return new Watch<>(value -> value, seen::add, Runnable::run);
    }
}

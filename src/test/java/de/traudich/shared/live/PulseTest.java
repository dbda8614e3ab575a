package de.traudich.shared.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.traudich.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class PulseTest {

    private final Pulse<String> pulse = new Pulse<>();
    private final List<Set<String>> ticks = new ArrayList<>();

    @Test
    void manyChangesMakeOnePicture() {
        pulse.touch("monday");
        pulse.touch("monday");
        pulse.touch("tuesday");
        pulse.tick(ticks::add);

        assertThat(ticks).containsExactly(Set.of("monday", "tuesday"));
    }

    @Test
    void nothingTouchedNothingDone() {
        pulse.touch("monday");
        pulse.tick(ticks::add);
        pulse.tick(ticks::add);

        assertThat(ticks).hasSize(1);
    }

    @Test
    void whatFailedIsHandedOverAgain() {
        pulse.touch("monday");
        assertThatIllegalStateException()
                .isThrownBy(() -> pulse.tick(_ -> {
                    throw new IllegalStateException("the database is away");
                }));

        pulse.tick(ticks::add);

        assertThat(ticks).containsExactly(Set.of("monday"));
    }

    @Test
    void noTouchIsLostWhileItTicks() {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        AtOnce.times(4, number -> {
            for (int run = 0; run < 1000; run++) {
                if (number == 0) pulse.tick(heard::addAll);
                else pulse.touch(number + "-" + run);
            }
            return number;
        });
        pulse.tick(heard::addAll);

        assertThat(heard).hasSize(3000);
    }
}

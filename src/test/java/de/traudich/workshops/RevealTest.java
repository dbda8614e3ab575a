package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevealTest {

    @Test
    void goesStepByStepFromCoveredToFear() {
        var steps = Stream.iterate(Optional.of(Reveal.COVERED), Optional::isPresent, step -> step.flatMap(Reveal::next))
                .flatMap(Optional::stream);

        assertThat(steps).containsExactly(Reveal.COVERED, Reveal.COUNT, Reveal.EXPECTED, Reveal.COMPARED, Reveal.FEAR);
    }

    @Test
    void aStepShowsItselfAndAllBefore() {
        assertThat(Reveal.EXPECTED.shows(Reveal.COUNT)).isTrue();
        assertThat(Reveal.EXPECTED.shows(Reveal.EXPECTED)).isTrue();
        assertThat(Reveal.EXPECTED.shows(Reveal.COMPARED)).isFalse();
        assertThat(Reveal.COVERED.shows(Reveal.FEAR)).isFalse();
    }
}

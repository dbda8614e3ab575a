package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages below the newest asks, also where several asks began at the very same moment.
@DatabaseTest
class OlderAsksTest {

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    TodayQueries queries;

    @Autowired
    MutableClock clock;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void pagesTogetherAreTheWholeListOnce() {
        IntStream.range(0, 7).forEach(number -> {
            if (number % 3 == 0) clock.advance(Duration.ofSeconds(1));
            today.begin(miriam);
        });

        var pages = new ArrayList<>(queries.newest(miriam.id(), 2));
        for (List<TodayItem> page = pages; !page.isEmpty(); pages.addAll(page)) {
            page = queries.older(miriam.id(), pages.getLast().ask(), 2);
        }

        assertThat(pages).isEqualTo(today.of(miriam.id())).hasSize(7);
    }

    @Test
    void anotherPersonsAsksAreOnNoPage() {
        var emil = cast.coachee(cast.coach("Anna"), "Emil");
        today.begin(emil);
        clock.advance(Duration.ofSeconds(1));
        today.begin(miriam);

        assertThat(today.older(miriam.id(), today.of(miriam.id()).getLast())).isEmpty();
    }
}

package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.asks.Happened;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Dread, belief and time to reply on paper.
@DatabaseTest
class PrintNotesTest extends Paper {

    @Test
    void dreadAndBeliefAreInNumbersFromFiveOn() throws IOException {
        var noted = new Noted(db, clock.instant());
        assertThat(text(EVER, Language.EN)).doesNotContain("dreaded happened", "Old belief");

        var four = five().subList(1, 5);
        for (int person = 0; person < 4; person++) {
            noted.dread(four.get(person), 60, Happened.NO);
            noted.belief(four.get(person), 60 + person, 40);
        }
        told(miriam, 20, Outcome.YES, 60, 30, 1);
        assertThat(text(EVER, Language.EN))
                .contains("4 coachees share both")
                .doesNotContain("dreaded happened", "Asks with both", "Seemed likely", "Weaker");

        noted.dread(miriam, 60, Happened.PARTLY);
        noted.belief(miriam, 50, 60);
        assertThat(text(EVER, Language.EN))
                .contains(
                        "Dreaded 60 %, happened 0 %: no clear difference yet",
                        "Seemed likely beforehand, on average 60 %",
                        "Happened fully 0",
                        "of these: in part 1",
                        "95 % interval 0–43 %",
                        "Weaker 4",
                        "Stronger 1",
                        "only of asks whose words are shared")
                .doesNotContain("Miriam");
    }

    @Test
    void timeToReplyIsByChannelFromFiveOn() throws IOException {
        var noted = new Noted(db, clock.instant());
        for (var one : five()) {
            noted.replied(one, Channel.EMAIL, Duration.ofDays(3));
            noted.open(one, Channel.VIDEO, Duration.ofDays(3));
        }
        assertThat(text(EVER, Language.EN))
                .contains("Time to reply", "E-mail 5 5 0 3 days 0 % 100 % 100 %", "Kaplan-Meier");

        noted.replied(miriam, Channel.PHONE, Duration.ofDays(3));
        assertThat(text(EVER, Language.EN)).contains("Time to reply").doesNotContain("Phone 1", "E-mail 5");
    }
}

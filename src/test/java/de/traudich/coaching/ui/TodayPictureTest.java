package de.traudich.coaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Ask;
import de.traudich.asks.AskBrief;
import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.coaching.BigStep;
import de.traudich.coaching.TodayItem;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import de.traudich.shared.Percent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodayPictureTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId MIRIAM = new PersonId(Ids.next());

    @Test
    void whatIsDueFirstComesFirst() {
        var later = open(LocalDate.of(2026, 12, 24));
        var sooner = open(LocalDate.of(2026, 11, 24));
        var whenever = open(null);

        var picture = TodayPicture.of(List.of(whenever, later, sooner), NOW);

        assertThat(picture.open()).containsExactly(sooner, later, whenever);
        assertThat(picture.focus(null)).contains(sooner);
    }

    @Test
    void whatWasOpenedStaysOnTheCard() {
        var asked = asked();
        var next = open(null);

        var picture = TodayPicture.of(List.of(next, asked), NOW);

        assertThat(picture.focus(null)).contains(asked);
        assertThat(picture.focus(next.ask().id())).contains(next);
        assertThat(picture.focus(new AskId(Ids.next()))).contains(asked);
    }

    @Test
    void aRoundThatIsOverOrNotStartedIsNotOpen() {
        var over = item(null, null, null, NOW.minusSeconds(1), false);
        var held = item(null, null, null, null, true);

        assertThat(TodayPicture.of(List.of(over, held), NOW).open()).isEmpty();
    }

    private static TodayItem open(@Nullable LocalDate due) {
        return item(due, null, null, null, false);
    }

    private static TodayItem asked() {
        return item(null, NOW, null, null, false);
    }

    private static TodayItem item(
            @Nullable LocalDate due,
            @Nullable Instant askedAt,
            @Nullable Outcome outcome,
            @Nullable Instant until,
            boolean held) {
        var ask = new Ask(
                new AskId(Ids.next()),
                MIRIAM,
                null,
                Visibility.ONLY_ME,
                held,
                until,
                "",
                new Prediction(new Percent(30), new Fear(70)),
                askedAt,
                null,
                askedAt,
                null,
                outcome,
                outcome == null ? null : askedAt,
                outcome == null ? null : new Fear(20),
                null,
                null,
                "",
                false,
                NOW.minus(Duration.ofDays(1)));
        return new TodayItem(ask, AskBrief.NONE, null, "Ute", due, "", 1, 0, BigStep.NONE);
    }
}

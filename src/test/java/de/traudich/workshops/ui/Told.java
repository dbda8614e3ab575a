package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far somebody's ask has come.
final class Told {

    Visibility visibility = Visibility.OUTCOME;

    @Nullable
    Instant until;

    private @Nullable Instant setOff;
    private @Nullable Instant asked;

    @Nullable
    Instant waiting;

    private @Nullable Outcome outcome;

    Told out(int minutes) {
        setOff = ControlPictureTest.NOW.minus(Duration.ofMinutes(minutes));
        return this;
    }

    Told asked(int minutes) {
        asked = ControlPictureTest.NOW;
        return out(minutes);
    }

    Told answered(Outcome what) {
        outcome = what;
        return asked(2);
    }

    Ask ask() {
        return new Ask(
                new AskId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                null,
                visibility,
                false,
                until,
                "",
                new Prediction(new Percent(30), new Fear(60)),
                null,
                setOff,
                asked,
                waiting,
                outcome,
                outcome == null ? null : ControlPictureTest.NOW,
                null,
                null,
                null,
                "",
                false,
                ControlPictureTest.NOW);
    }
}

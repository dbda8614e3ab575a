package de.traudich.asks;

import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import de.traudich.shared.Percent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Asks out of thin air, for rules that need no database. Every step is a minute after the one before.
public final class SomeAsk {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private @Nullable Prediction prediction;
    private @Nullable Instant setOffAt;
    private @Nullable Instant askedAt;
    private @Nullable Instant waitingAt;
    private @Nullable Outcome outcome;
    private @Nullable Instant answeredAt;
    private @Nullable Fear fearAfter;
    private @Nullable NotAskedReason notAsked;
    private @Nullable Instant notAskedAt;
    private String learned = "";
    private boolean released;
    private Instant now = START;

    public static SomeAsk planned() {
        return new SomeAsk();
    }

    public SomeAsk predicted(int chance, int fear) {
        prediction = new Prediction(new Percent(chance), new Fear(fear));
        return this;
    }

    public SomeAsk setOff() {
        setOffAt = later();
        return this;
    }

    public SomeAsk asked() {
        askedAt = later();
        return this;
    }

    public SomeAsk waiting() {
        waitingAt = later();
        return this;
    }

    public SomeAsk answered(Outcome what) {
        outcome = what;
        answeredAt = later();
        return this;
    }

    public SomeAsk fearing(int after) {
        fearAfter = new Fear(after);
        return this;
    }

    public SomeAsk notAsked(NotAskedReason reason) {
        notAsked = reason;
        notAskedAt = later();
        return this;
    }

    public SomeAsk learned(String text, boolean toTheWall) {
        learned = text;
        released = toTheWall;
        return this;
    }

    public Ask done() {
        return new Ask(
                AskId.next(),
                new PersonId(Ids.next()),
                null,
                Visibility.ONLY_ME,
                false,
                null,
                "",
                prediction,
                setOffAt,
                setOffAt,
                askedAt,
                waitingAt,
                outcome,
                answeredAt,
                fearAfter,
                notAsked,
                notAskedAt,
                learned,
                released,
                START);
    }

    private Instant later() {
        now = now.plusSeconds(60);
        return now;
    }
}

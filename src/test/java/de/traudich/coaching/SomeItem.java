package de.traudich.coaching;

import de.traudich.asks.AskBrief;
import de.traudich.asks.Favour;
import de.traudich.asks.SomeAsk;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Fear;
import de.traudich.shared.Ids;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Items of a coachee's day out of thin air, for rules that need no database.
public final class SomeItem {

    private SomeItem() {}

    public static TodayItem of(SomeAsk ask, @Nullable Exercise exercise) {
        return new TodayItem(ask.done(), AskBrief.NONE, exercise, "", null, "", 1, 0, BigStep.NONE);
    }

    public static TodayItem own(SomeAsk ask, @Nullable Favour favour, @Nullable Channel channel) {
        var brief = new AskBrief("Verena", favour, channel, null, false, false, null);
        return new TodayItem(ask.done(), brief, null, "", null, "", 1, 0, BigStep.NONE);
    }

    /// With the height of fear as somebody noted it afterwards.
    public static TodayItem peaking(SomeAsk ask, @Nullable Exercise exercise, int peak) {
        var brief = new AskBrief("", null, null, null, false, false, new Fear(peak));
        return new TodayItem(ask.done(), brief, exercise, "", null, "", 1, 0, BigStep.NONE);
    }

    public static Exercise exercise(int difficulty, Brake brake, Channel... channels) {
        return exercise(difficulty, brake, false, channels);
    }

    public static Exercise exercise(int difficulty, Brake brake, boolean consent, Channel... channels) {
        var text = new ExerciseText("Übung " + difficulty, "Frag.", "", "", "");
        return new Exercise(
                new ExerciseId(Ids.next()),
                UUID.randomUUID(),
                1,
                false,
                false,
                "",
                difficulty,
                brake,
                Set.of(channels),
                10,
                0,
                true,
                false,
                false,
                consent,
                text,
                text);
    }
}

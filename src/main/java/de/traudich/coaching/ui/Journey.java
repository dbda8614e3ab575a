package de.traudich.coaching.ui;

import de.traudich.asks.Approaching;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.asks.ui.KeptWords;
import de.traudich.coaching.BigSteps;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Stale;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person can do with one of their asks. Every intention keeps its own command until it was answered, so that
/// trying again counts once; whatever became of it, the ask is read anew.
final class Journey {

    private final Asking asking;
    private final Approaching approaching;
    private final BigSteps bigSteps;
    private final AskId ask;
    private final Person me;
    private final PersonId who;
    private final Consumer<String> refuse;
    private final Runnable reread;
    private final Map<String, CommandId> commands = new HashMap<>();

    Journey(Journeys all, AskId ask, Person me, Consumer<String> refuse, Runnable reread) {
        asking = all.asking();
        approaching = all.approaching();
        bigSteps = all.bigSteps();
        this.ask = ask;
        this.me = me;
        this.who = me.id();
        this.refuse = refuse;
        this.reread = reread;
    }

    void predict(Prediction prediction) {
        keep("predict", name -> asking.predict(name, ask, who, prediction));
    }

    void asked() {
        keep("asked", name -> approaching.asked(name, me, ask));
    }

    void report(Outcome outcome) {
        keep("report " + outcome, name -> approaching.report(name, me, ask, outcome));
    }

    void waiting() {
        keep("waiting", name -> approaching.waiting(name, me, ask));
    }

    void notAsked(NotAskedReason reason) {
        keep("not asked", name -> asking.notAsked(name, ask, who, reason));
    }

    void fearAfter(Fear fear) {
        keep("fear " + fear.value(), name -> asking.fearAfter(name, ask, who, fear));
    }

    /// What hangs on the wall stays there; taking it off is done on the phone. False when other words stand there than
    /// were seen; null seen means that they may go.
    boolean learn(@Nullable String seen, String learned) {
        return keep(
                "learn",
                _ -> asking.reword(CommandId.next(), ask, who, seen, learned),
                KeptWords.OVERTAKEN,
                "kept.overtaken.learned");
    }

    /// Shows the coaches which exercise it is, and asks for their yes.
    void wish() {
        keep("wish", _ -> {
            bigSteps.wish(me, ask);
            return new Kept.Saved();
        });
    }

    void followUp() {
        keep("follow up", _ -> approaching.followUp(me, ask), KeptWords.TOO_EARLY, "kept.follow-up-too-early");
    }

    void undo() {
        keep("undo", name -> approaching.undo(name, me, ask), KeptWords.TOO_LATE, "kept.undo-too-late");
    }

    void show(Visibility visibility) {
        keep("show", _ -> {
            asking.show(ask, who, visibility);
            return new Kept.Saved();
        });
    }

    private void keep(String intention, Function<CommandId, Kept> verb) {
        keep(intention, verb, "", "");
    }

    /// @param refusal a sentence that would mean something else here
    /// @param instead what is said in its place
    private boolean keep(String intention, Function<CommandId, Kept> verb, String refusal, String instead) {
        var saved = false;
        try {
            var kept = verb.apply(commands.computeIfAbsent(intention, _ -> CommandId.next()));
            commands.remove(intention);
            saved = kept instanceof Kept.Saved;
            var sentence = KeptWords.refusal(kept);
            refuse.accept(sentence.equals(refusal) ? instead : sentence);
        } catch (Stale gone) {
            refuse.accept("error.stale");
        }
        reread.run();
        return saved;
    }
}

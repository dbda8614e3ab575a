package de.traudich.coaching.ui;

import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Visibility;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Stale;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person can do with one of their asks. A command keeps its name until it succeeded, so that a double tap
/// counts once; whatever became of it, the ask is read anew.
final class Journey {

    private final Asking asking;
    private final AskId ask;
    private final PersonId who;
    private final Consumer<String> refuse;
    private final Runnable reread;
    private CommandId command = CommandId.next();

    /// @param refuse takes the key of a sentence, empty where nothing was refused
    Journey(Asking asking, AskId ask, PersonId who, Consumer<String> refuse, Runnable reread) {
        this.asking = asking;
        this.ask = ask;
        this.who = who;
        this.refuse = refuse;
        this.reread = reread;
    }

    void predict(Prediction prediction) {
        keep(name -> asking.predict(name, ask, who, prediction));
    }

    void asked() {
        keep(name -> asking.asked(name, ask, who));
    }

    void report(Outcome outcome) {
        keep(name -> asking.report(name, ask, who, outcome));
    }

    void waiting() {
        keep(name -> asking.waiting(name, ask, who));
    }

    void notAsked(NotAskedReason reason) {
        keep(name -> asking.notAsked(name, ask, who, reason));
    }

    void fearAfter(Fear fear) {
        keep(name -> asking.fearAfter(name, ask, who, fear));
    }

    void learn(String learned) {
        keep(name -> asking.learn(name, ask, who, learned, false));
    }

    void undo() {
        keep(name -> asking.undo(name, ask, who), "kept.undo-too-late");
    }

    void show(Visibility visibility) {
        keep(_ -> {
            asking.show(ask, who, visibility);
            return new Kept.Saved();
        });
    }

    private void keep(Function<CommandId, Kept> verb) {
        keep(verb, "kept.too-late");
    }

    private void keep(Function<CommandId, Kept> verb, String tooLate) {
        try {
            var kept = verb.apply(command);
            refuse.accept(sentence(kept, tooLate));
            if (kept instanceof Kept.Saved) {
                command = CommandId.next();
            }
        } catch (Stale gone) {
            refuse.accept("error.stale");
        }
        reread.run();
    }

    private static String sentence(Kept kept, String tooLate) {
        return switch (kept) {
            case Kept.Saved _ -> "";
            case Kept.Locked _ -> "kept.locked";
            case Kept.TooEarly _ -> "kept.too-early";
            case Kept.TooLate _ -> tooLate;
            case Kept.Already _ -> "kept.already";
        };
    }
}

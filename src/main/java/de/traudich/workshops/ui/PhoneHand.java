package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import de.traudich.asks.Ask;
import de.traudich.asks.AskBrief;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.KeptWords;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a participant does on the phone. It keeps first and then shows what the database says. An intention carries its
/// command until it was answered, so that trying again after a failure counts once.
final class PhoneHand {

    /// Where the answers to verbs are shown.
    interface Screen {

        /// The ask as it is now, and the key of a sentence where it was refused, else empty.
        void show(Ask ask, String refusal);

        /// Another ask than the current one; null leads back.
        void lookAt(@Nullable AskId ask);

        void gone();
    }

    private final Asking asking;
    private final Asks asks;
    private final PersonId who;
    private final @Nullable String keep;
    private final Clock clock;
    private final Map<String, CommandId> commands = new HashMap<>();

    private @Nullable Screen screen;

    /// @param keep where a guest makes an account, null for who has one
    PhoneHand(Asking asking, Asks asks, PersonId who, @Nullable String keep, Clock clock) {
        this.asking = asking;
        this.asks = asks;
        this.who = who;
        this.keep = keep;
        this.clock = clock;
    }

    void answerTo(Screen shown) {
        screen = shown;
    }

    private Screen screen() {
        return Objects.requireNonNull(screen);
    }

    /// The way to an account that keeps all this, for who has none.
    Optional<Component> keepAll() {
        return Optional.ofNullable(keep).map(PhoneKeep::new);
    }

    Instant now() {
        return clock.instant();
    }

    Ask read(AskId ask) {
        return asks.get(ask, who);
    }

    /// In a round nobody says how long they would wait.
    boolean silent(Ask ask) {
        return AskBrief.NONE.silent(ask, now());
    }

    void lookAt(AskId ask) {
        screen().lookAt(ask);
    }

    void back() {
        screen().lookAt(null);
    }

    boolean predict(AskId ask, Prediction prediction) {
        return keep("predict", ask, command -> asking.predict(command, ask, who, prediction));
    }

    void open(AskId ask, String opening) {
        keep(ask, () -> asking.open(ask, who, opening), refusal -> refusal);
    }

    void setOff(AskId ask) {
        keep("set-off", ask, command -> asking.setOff(command, ask, who));
    }

    void asked(AskId ask) {
        keep("asked", ask, command -> asking.asked(command, ask, who));
    }

    boolean report(AskId ask, Outcome outcome) {
        return keep("report-" + outcome, ask, command -> asking.report(command, ask, who, outcome));
    }

    void waiting(AskId ask) {
        keep("waiting", ask, command -> asking.waiting(command, ask, who));
    }

    void notAsked(AskId ask, NotAskedReason reason) {
        keep("not-asked", ask, command -> asking.notAsked(command, ask, who, reason));
    }

    void fearAfter(AskId ask, Fear fear) {
        keep("fear-" + fear.value(), ask, command -> asking.fearAfter(command, ask, who, fear));
    }

    boolean learn(AskId ask, String learned, boolean released) {
        return keep(ask, () -> asking.learn(CommandId.next(), ask, who, learned, released), refusal -> refusal);
    }

    boolean undo(AskId ask) {
        return keep(
                ask,
                () -> once("undo", ask, command -> asking.undo(command, ask, who)),
                refusal -> refusal.equals(KeptWords.TOO_LATE) ? "kept.undo-too-late" : refusal);
    }

    private boolean keep(String verb, AskId ask, Function<CommandId, Kept> act) {
        return keep(ask, () -> once(verb, ask, act), refusal -> refusal);
    }

    private boolean keep(AskId ask, Supplier<Kept> act, Function<String, String> words) {
        try {
            var kept = act.get();
            screen().show(read(ask), words.apply(KeptWords.refusal(kept)));
            return kept instanceof Kept.Saved;
        } catch (Stale gone) {
            screen().gone();
            return false;
        }
    }

    private Kept once(String verb, AskId ask, Function<CommandId, Kept> act) {
        var intention = verb + " " + ask.value();
        var kept = act.apply(commands.computeIfAbsent(intention, _ -> CommandId.next()));
        commands.remove(intention);
        return kept;
    }
}

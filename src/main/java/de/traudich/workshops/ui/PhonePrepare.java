package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.exercises.Boundaries;
import de.traudich.shared.ui.Caution;
import de.traudich.shared.ui.KeptText;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Round;

/// Before setting off: the own guess and the own sentence. When the coach starts, only the foot changes, because
/// somebody may be in the middle of a word.
final class PhonePrepare extends PhonePanel {

    private final PhoneHand hand;
    private final AskId ask;
    private final PhoneGuess guess;
    private final KeptText opening;
    private final Caution caution = new Caution("opening-caution");
    private final Div foot = foot();
    private boolean started;

    PhonePrepare(PhoneStep.Prepare step, PhoneHand hand) {
        super("prepare");
        this.hand = hand;
        ask = step.ask().id();
        guess = new PhoneGuess(hand);
        opening = new KeptText(
                        "opening",
                        getTranslation("phone.opening"),
                        step.ask().opening(),
                        Ask.OPENING_MAX,
                        text -> hand.open(ask, text))
                .steadily();
        opening.setPlaceholder(getTranslation("phone.opening.example"));
        opening.setHelperText(getTranslation("phone.opening.help"));
        opening.addValueChangeListener(_ -> caution());
        caution();
        add(title(""), PhoneExercise.brief(step.round()), guess, opening, caution, foot);
        show(step.round());
        guess.show(step.ask());
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Prepare step) || !step.ask().id().equals(ask)) return false;
        guess.show(step.ask());
        if (started != starts(step.round())) show(step.round());
        return true;
    }

    private void show(Round round) {
        started = starts(round);
        title(getTranslation(started ? "phone.prepare" : "phone.predicted"));
        foot.removeAll();
        if (started) {
            foot.add(
                    primary("set-off", getTranslation("phone.set-off"), this::setOff),
                    new PhoneReasons(this, reason -> hand.notAsked(ask, reason)));
        } else {
            foot.add(note(getTranslation("phone.predicted.next")));
        }
    }

    private void caution() {
        caution.say("boundary.", Boundaries.inDraft(opening.getValue()));
    }

    /// A sentence that is too long was not kept: it must not vanish behind the next step.
    private void setOff() {
        if (opening.fits()) {
            hand.setOff(ask);
        } else {
            opening.focus();
        }
    }

    private static boolean starts(Round round) {
        return round.phase() == Phase.ASKING;
    }
}

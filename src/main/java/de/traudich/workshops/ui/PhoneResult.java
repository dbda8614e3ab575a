package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.asks.ui.OutcomeTiles;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Numeral;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Expected and happened, and what the person takes away.
final class PhoneResult extends PhonePanel {

    private final Ask shown;
    private final PhoneLearned learned;

    PhoneResult(PhoneStep.Result step, PhoneHand hand) {
        super("result");
        shown = step.ask();
        learned = new PhoneLearned(step.ask(), hand);
        var title = title(getTranslation("phone.result"));
        title.addClassName("visually-hidden");
        add(title, outcome(Objects.requireNonNull(shown.outcome()), shown.prediction()));
        add(fears());
        if (!shown.outcome().replied()) add(late(hand));
        add(learned);
        hand.keepAll().ifPresent(this::add);
    }

    /// It was called no reply, and then one came.
    private Div late(PhoneHand hand) {
        var late = foot();
        late.add(quiet("late-answer", getTranslation("today.late-answer"), () -> {
            late.removeAll();
            late.add(new OutcomeTiles(outcome -> hand.report(shown.id(), outcome)));
        }));
        return late;
    }

    @Override
    boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.Result step) || !sameNumbers(step.ask())) return false;
        learned.show(step.ask());
        return true;
    }

    private boolean sameNumbers(Ask ask) {
        return ask.id().equals(shown.id())
                && ask.outcome() == shown.outcome()
                && Objects.equals(ask.fearAfter(), shown.fearAfter())
                && Objects.equals(ask.prediction(), shown.prediction());
    }

    private Div outcome(Outcome outcome, @Nullable Prediction prediction) {
        var key = "phone.result." + OutcomeMark.name(outcome);
        var word = Numeral.solid(getTranslation(key), "");
        word.addClassName(outcome == Outcome.YES || outcome == Outcome.NO ? "short" : "long");
        var sentence = new Div();
        sentence.addClassName("sentence");
        if (prediction != null) {
            sentence.add(
                    words(getTranslation("phone.result.you")),
                    Numeral.hollow(String.valueOf(prediction.yes().value()), "%"));
        }
        sentence.add(words(getTranslation(key + (prediction == null ? ".only" : ".became"))), word);
        if (outcome == Outcome.NO) sentence.add(note(getTranslation("outcome.no.more")));
        if (prediction != null) line(outcome, prediction).ifPresent(sentence::add);
        return sentence;
    }

    /// A partly and a referral lie somewhere between no and yes: no place on the scale is theirs.
    private Optional<Component> line(Outcome outcome, Prediction prediction) {
        var expected = prediction.yes().value();
        return switch (outcome) {
            case YES -> Optional.of(gap(expected, 100, outcome));
            case NO, BRIEF_REPLY -> Optional.of(gap(expected, 0, outcome));
            case PARTLY, REFERRED, NO_REPLY -> Optional.empty();
        };
    }

    private GapLine gap(int expected, int actual, Outcome outcome) {
        var sentence = getTranslation("phone.result.gap", String.valueOf(expected), PhoneWords.outcome(outcome));
        return new GapLine(expected, actual, sentence);
    }

    private Div fears() {
        var after = Objects.requireNonNull(shown.fearAfter());
        var words = new Div(new Span(getTranslation("phone.result.fear")));
        var numerals = new Div();
        numerals.addClassName("numerals");
        if (shown.prediction() != null) {
            words.add(note(getTranslation("phone.result.fear.both")));
            numerals.add(Numeral.hollow(String.valueOf(shown.prediction().fear().value()), "")
                    .fear());
        }
        numerals.add(Numeral.solid(String.valueOf(after.value()), "").fear());
        var row = new Div(words, numerals);
        row.addClassNames("between", "fears");
        return row;
    }

    private static Paragraph words(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("display");
        return paragraph;
    }
}

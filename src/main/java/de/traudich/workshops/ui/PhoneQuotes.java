package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Stage;
import de.traudich.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What somebody takes away from each of their rounds, the newest first: to the wall, or back from it.
final class PhoneQuotes extends PhoneBlockPanel {

    private final PhoneHand hand;
    private final Map<AskId, PhoneLearned> sentences = new LinkedHashMap<>();

    PhoneQuotes(PhoneStep.InBlock step, PhoneHand hand) {
        super(step, "own-quotes");
        this.hand = hand;
        draw(step);
    }

    @Override
    void show(PhoneStep.InBlock step) {
        var asks = own(step).stream().map(PhoneQuotes::ask).toList();
        if (asks.stream().map(Ask::id).toList().equals(List.copyOf(sentences.keySet()))) {
            asks.forEach(ask -> Objects.requireNonNull(sentences.get(ask.id())).show(ask));
        } else {
            draw(step);
        }
    }

    private void draw(PhoneStep.InBlock step) {
        removeAll();
        sentences.clear();
        heading();
        var own = own(step);
        if (own.isEmpty()) add(note(getTranslation("phone.quotes.none")));
        own.forEach(this::add);
    }

    private void add(PhonePicture.Turn turn) {
        var ask = ask(turn);
        var round = turn.round();
        var title = round.exercise().in(Language.of(getLocale())).title();
        var label = new Span(getTranslation("phone.quotes.round", round.number(), title));
        label.addClassName("eyebrow");
        var learned = new PhoneLearned(ask, hand, "-" + round.number());
        sentences.put(ask.id(), learned);
        add(label, learned);
    }

    /// Who asked has something to say about it, whatever came back and if nothing did.
    private static List<PhonePicture.Turn> own(PhoneStep.InBlock step) {
        return step.turns().reversed().stream()
                .filter(turn -> turn.ask() != null && speaks(turn.ask().stage()))
                .toList();
    }

    private static boolean speaks(Stage stage) {
        return switch (stage) {
            case ASKED, WAITING, ANSWERED, NOT_ASKED -> true;
            case PLANNED, PREDICTED, SET_OFF -> false;
        };
    }

    private static Ask ask(PhonePicture.Turn turn) {
        return Objects.requireNonNull(turn.ask());
    }
}

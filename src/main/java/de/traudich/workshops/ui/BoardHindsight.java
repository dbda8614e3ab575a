package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.ui.BoardPicture.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a comparison is held against once it has been revealed: the round before, and what the room had guessed. In
/// there only what comes from five people or more; left out where sentences need the room.
record BoardHindsight(Optional<Comparison> before, Optional<Guessed> guessed) {

    static final BoardHindsight NONE = new BoardHindsight(Optional.empty(), Optional.empty());

    /// Of ten who are asked, so many were thought to say yes, and so many did.
    record Guessed(int expected, int actual) {}

    static BoardHindsight of(Scene scene, Round round) {
        return Comparison.of(scene, round)
                .findFirst()
                .map(now -> new BoardHindsight(before(scene, round), guessed(scene, now)))
                .orElse(NONE);
    }

    private static Optional<Comparison> before(Scene scene, Round round) {
        return scene.rounds().reversed().stream()
                .filter(earlier -> earlier.number() < round.number())
                .flatMap(earlier -> Comparison.of(scene, earlier))
                .findFirst();
    }

    private static Optional<Guessed> guessed(Scene scene, Comparison now) {
        return BlockSight.guessed(scene)
                .map(guess -> new Guessed((int) Math.round(guess.mean()), Math.round(now.actual() / 10f)));
    }

    boolean isEmpty() {
        return before.isEmpty() && guessed.isEmpty();
    }

    List<Component> draw(BoardWords words) {
        var parts = new ArrayList<Component>();
        before.ifPresent(round -> parts.add(line(
                words.label("board.hindsight.round", round.round()),
                Numeral.hollow(String.valueOf(round.expected()), "%"),
                words.label("board.hindsight.round.expected"),
                Numeral.solid(String.valueOf(round.actual()), "%"),
                words.label("board.hindsight.round.actual"))));
        guessed.ifPresent(guess -> parts.add(line(
                words.label("board.hindsight.guess"),
                Numeral.hollow(String.valueOf(guess.expected()), ""),
                words.label("board.hindsight.guess.expected"),
                Numeral.solid(String.valueOf(guess.actual()), ""),
                words.label("board.hindsight.guess.actual"))));
        return parts;
    }

    private static Component line(Component... parts) {
        return with(new Div(parts), "line-of-two");
    }
}

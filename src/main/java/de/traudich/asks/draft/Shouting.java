package de.traudich.asks.draft;

import java.util.List;

/// R25: long words in capitals, and emoji among Sie.
final class Shouting implements Check {

    private static final int SHOUTED = 6;

    @Override
    public List<Finding> look(Reading reading) {
        var subject = reading.subjectWords().stream()
                .filter(word -> isShouted(reading, word))
                .findFirst();
        if (subject.isPresent()) {
            return Rule.R25_SHOUTING.hint(
                    Place.subject(subject.get().span()), "caps", subject.get().text());
        }
        var own = reading.own();
        return Word.of(own, new Span(0, own.length())).stream()
                .filter(word -> isShouted(reading, word))
                .findFirst()
                .map(word -> Rule.R25_SHOUTING.hint(Place.body(word.span()), "caps", word.text()))
                .orElseGet(() -> emoji(reading));
    }

    /// What the homework writes in capitals is called so.
    private static boolean isShouted(Reading reading, Word word) {
        return word.isShouted()
                && word.letters() >= SHOUTED
                && !WordSet.ACRONYMS.has(word.text())
                && !reading.draft().homework().notes().contains(word.text());
    }

    private static List<Finding> emoji(Reading reading) {
        if (reading.register().filter(Register.SIE::equals).isEmpty()) return List.of();
        int end = reading.parts().signature().isEmpty()
                ? reading.text().length()
                : reading.parts().signature().start();
        for (int at = 0; at < end; at += Character.charCount(reading.text().codePointAt(at))) {
            int sign = reading.text().codePointAt(at);
            if (Character.isEmojiPresentation(sign)) {
                return Rule.R25_SHOUTING.hint(Place.body(new Span(at, at + Character.charCount(sign))), "emoji");
            }
        }
        return List.of();
    }
}

package de.traudich.asks.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// R27: what belongs to somebody else: names from the notes, health, confidences.
final class ThirdParties implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var named = named(reading);
        if (!named.isEmpty()) {
            return Rule.R27_THIRD_PARTIES.warn(
                    Place.body(named.getFirst().span()),
                    "name",
                    named.getFirst().text());
        }
        return reading.sentences().stream()
                .filter(sentence -> sentence.has(Cue.HEALTH) || sentence.has(Cue.CONFIDENTIAL))
                .filter(sentence -> sentence.has(Cue.THIRD_PERSON) || isNamed(sentence, reading))
                .findFirst()
                .map(sentence -> Rule.R27_THIRD_PARTIES.warn(Place.body(sentence.span()), "secret"))
                .orElse(List.of());
    }

    private static boolean isNamed(Sentence sentence, Reading reading) {
        var asked = asked(reading);
        return Lexicon.pattern(Cue.PERSON)
                .matcher(sentence.own())
                .results()
                .anyMatch(person -> !asked.containsAll(Names.of(person.group())));
    }

    /// Names of the notes that the text repeats, except that of the person asked and of the writer.
    private static List<Word> named(Reading reading) {
        var notes = reading.draft().homework().notes();
        var names = Lexicon.pattern(Cue.PERSON)
                .matcher(notes)
                .results()
                .flatMap(person -> Names.of(person.group()).stream())
                .collect(Collectors.toSet());
        names.addAll(firstNames(notes));
        names.removeAll(asked(reading));
        return reading.words().stream()
                .filter(word -> word.startsUpper() && names.contains(Fold.fold(word.text())))
                .toList();
    }

    private static Set<String> firstNames(String notes) {
        return Word.of(notes, new Span(0, notes.length())).stream()
                .filter(word -> word.startsUpper()
                        && WordSet.FIRST_NAMES.has(word.text().toLowerCase(Locale.ROOT)))
                .map(word -> Fold.fold(word.text()))
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(Reading reading) {
        var name = reading.draft().personAsked().name();
        var greeting = reading.parts().greeting().in(reading.own());
        var signature = reading.parts().signature().in(reading.own());
        return java.util.stream.Stream.of(name == null ? "" : name, greeting, signature)
                .flatMap(part -> Names.of(part).stream())
                .collect(Collectors.toSet());
    }
}

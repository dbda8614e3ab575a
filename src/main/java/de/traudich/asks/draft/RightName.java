package de.traudich.asks.draft;

import java.util.HashSet;
import java.util.List;

/// R04: the greeting names the person as the contact does.
final class RightName implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var greeting = reading.parts().greeting();
        if (greeting.isEmpty()) return List.of();
        var text = greeting.in(reading.own());
        if (Lexicon.pattern(Cue.GREETS_NOBODY).matcher(text).find()) {
            return Rule.R04_NAME.hint(Place.body(greeting.stripped(reading.own())), "nobody");
        }
        var name = reading.draft().personAsked().name();
        return name == null ? List.of() : compare(reading, greeting, name);
    }

    private static List<Finding> compare(Reading reading, Span greeting, String name) {
        var known = Names.of(name);
        var greeted = greeted(reading, greeting);
        var parts = greeted.stream().map(word -> Fold.fold(word.text())).toList();
        if (greeted.isEmpty() || known.isEmpty()) return List.of();
        if (parts.stream().noneMatch(known::contains) && differs(reading, greeting, parts, known)) {
            var last = greeted.getLast();
            return Rule.R04_NAME.warn(Place.body(last.span()), "differs", last.text(), name);
        }
        return isFirstNameToSie(reading, parts, known)
                ? Rule.R04_NAME.hint(
                        Place.body(greeted.getFirst().span()),
                        "first-name",
                        greeted.getFirst().text())
                : wrongSurname(reading, greeted, known, name);
    }

    /// Who is called Jani here may be Jana there; and a record of one word may hold the other half of the name.
    private static boolean differs(Reading reading, Span greeting, List<String> greeted, List<String> known) {
        boolean formal =
                Lexicon.pattern(Cue.TITLE).matcher(greeting.in(reading.own())).find();
        if (known.size() == 1
                || (!formal && reading.register().filter(Register.SIE::equals).isEmpty())) {
            return greeted.size() == 1
                    && known.stream()
                            .anyMatch(name ->
                                    Names.isSlip(name, greeted.getFirst()) && !isPetName(name, greeted.getFirst()));
        }
        return true;
    }

    private static boolean isPetName(String name, String greeted) {
        return name.substring(0, Math.min(3, name.length())).equals(greeted.substring(0, Math.min(3, greeted.length())))
                && greeted.length() < 7;
    }

    /// "Jana Burger" for Jana Berger: one half is right, the other a slip.
    private static List<Finding> wrongSurname(Reading reading, List<Word> greeted, List<String> known, String name) {
        return greeted.stream()
                .filter(word -> known.size() > 1 && !known.contains(Fold.fold(word.text())))
                .filter(word -> known.stream().anyMatch(part -> Names.isSlip(part, Fold.fold(word.text()))))
                .findFirst()
                .map(word -> Rule.R04_NAME.warn(Place.body(word.span()), "differs", word.text(), name))
                .orElse(List.of());
    }

    private static boolean isFirstNameToSie(Reading reading, List<String> parts, List<String> known) {
        return reading.isGerman()
                && reading.draft().personAsked().register() == Register.SIE
                && known.size() > 1
                && parts.equals(List.of(known.getFirst()));
    }

    /// The capitalised words of the greeting that are neither its own nor a title.
    private static List<Word> greeted(Reading reading, Span greeting) {
        var own = reading.own();
        var greets = new HashSet<Integer>();
        var match = Lexicon.pattern(Cue.GREETING).matcher(own).region(greeting.start(), greeting.end());
        while (match.useTransparentBounds(true).find()) {
            for (int at = match.start(); at < match.end(); at++) greets.add(at);
        }
        return Word.of(own, greeting).stream()
                .filter(word -> word.startsUpper() && !greets.contains(word.start()))
                .filter(word -> !Names.of(word.text()).isEmpty() && !PLURAL.contains(Fold.fold(word.text())))
                .toList();
    }

    /// Greeted together they have no name.
    private static final List<String> PLURAL =
            List.of("team", "zusammen", "all", "everyone", "there", "ihr", "sie", "sir", "madam");
}

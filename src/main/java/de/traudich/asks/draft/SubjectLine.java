package de.traudich.asks.draft;

import de.traudich.exercises.Channel;
import de.traudich.shared.Phrases;
import java.util.List;
import java.util.regex.Pattern;

/// R02: a subject that says what it is about, and neither shouts nor presses.
final class SubjectLine implements Check {

    private static final Pattern PREFIX = Pattern.compile("^(?:\\s*(?:re|aw|wg|fwd?|antw):){1,20}\\s*", Phrases.FLAGS);
    private static final int ACRONYM = 5;

    @Override
    public List<Finding> look(Reading reading) {
        var subject = reading.draft().subject();
        if (subject.isBlank()) return Rule.R02_SUBJECT.warn(Place.ALL, "missing");
        var place = Place.subject(new Span(0, subject.length()).stripped(subject));
        var urgent = Lexicon.pattern(Cue.URGENT).matcher(subject);
        if (urgent.find()) {
            return Rule.R02_SUBJECT.hint(
                    Place.subject(new Span(urgent.start(), urgent.end())), "urgent", urgent.group());
        }
        if (isShouted(reading.subjectWords())) return Rule.R02_SUBJECT.hint(place, "caps");
        return ofRightLength(reading, subject) ? List.of() : Rule.R02_SUBJECT.hint(place, "length");
    }

    /// One short word in capitals is an acronym.
    private static boolean isShouted(List<Word> words) {
        var shouted = words.stream()
                .filter(Word::isShouted)
                .filter(word -> !WordSet.ACRONYMS.has(word.text()))
                .toList();
        return shouted.size() > 1 || shouted.stream().anyMatch(word -> word.letters() > ACRONYM);
    }

    private static boolean ofRightLength(Reading reading, String subject) {
        var bare = PREFIX.matcher(subject).replaceFirst("");
        int words = Word.of(bare, new Span(0, bare.length())).size();
        return reading.draft().channel() == Channel.LETTER || (words >= 3 && words <= 7);
    }
}

package de.traudich.asks.draft;

import de.traudich.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A draft as the rules see it, taken apart once. "Own" texts have quotations and addresses blanked out.
final class Reading {

    private final DraftContext draft;
    private final String text;
    private final String own;
    private final Parts parts;
    private final List<Sentence> sentences;
    private final List<Sentence> asks;

    Reading(DraftContext draft) {
        this.draft = draft;
        this.text = Mask.plain(draft.body());
        this.own = Mask.own(text);
        this.parts = Parts.of(own);
        var cut = new Sentences(text, own);
        this.sentences =
                parts.body().stream().flatMap(part -> cut.in(part).stream()).toList();
        this.asks = Asks.in(sentences);
    }

    DraftContext draft() {
        return draft;
    }

    boolean isBlank() {
        return draft.subject().isBlank() && draft.body().isBlank();
    }

    String text() {
        return text;
    }

    String own() {
        return own;
    }

    Parts parts() {
        return parts;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// The sentences that ask: questions, and requests without a question mark.
    List<Sentence> asks() {
        return asks;
    }

    /// Words of the body, numbers too.
    List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    List<Word> subjectWords() {
        return Word.of(draft.subject(), new Span(0, draft.subject().length()));
    }

    boolean isGerman() {
        return draft.language() == Language.DE;
    }

    boolean has(Cue cue) {
        return Lexicon.pattern(cue).matcher(own).find();
    }

    boolean isFollowed(Sentence sentence, Predicate<Sentence> by) {
        int next = sentences.indexOf(sentence) + 1;
        return next < sentences.size() && by.test(sentences.get(next));
    }

    /// The sentence, the one before and the one after.
    List<Sentence> around(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2));
    }

    /// Everywhere in the body, greeting and closing formula excluded.
    List<Span> inBody(Cue cue) {
        return inBody(Lexicon.pattern(cue));
    }

    List<Span> inBody(Pattern pattern) {
        var found = new ArrayList<Span>();
        for (var part : parts.body()) {
            var match = pattern.matcher(own).region(part.start(), part.end()).useTransparentBounds(true);
            while (match.find()) found.add(new Span(match.start(), match.end()));
        }
        return found;
    }

    Sentence sentenceAt(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().covers(span.start()))
                .findFirst()
                .orElseGet(() -> new Sentence(span, span.in(own), Word.of(text, span)));
    }

    /// Sie or Du as the contact says, else as the text itself speaks; empty where neither shows.
    Optional<Register> register() {
        return Optional.ofNullable(draft.personAsked().register()).or(() -> Pronouns.register(this));
    }
}

package de.traudich.asks.draft;

import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft for tests: an e-mail with a good subject to somebody unknown, changed where a test needs it.
record SomeDraft(DraftContext draft) {

    static SomeDraft german(String body) {
        return of(Language.DE, body);
    }

    static SomeDraft english(String body) {
        return of(Language.EN, body);
    }

    static SomeDraft of(Language language, String body) {
        return new SomeDraft(new DraftContext(
                Channel.EMAIL,
                language,
                "Drei gute Worte",
                body,
                false,
                PersonAsked.UNKNOWN,
                Homework.NONE,
                new Attempt.First(),
                EarlierAsks.NONE));
    }

    SomeDraft by(Channel channel) {
        return with(
                channel,
                draft.subject(),
                false,
                draft.personAsked(),
                draft.homework(),
                draft.attempt(),
                draft.earlierAsks());
    }

    SomeDraft about(String subject) {
        return with(
                draft.channel(),
                subject,
                false,
                draft.personAsked(),
                draft.homework(),
                draft.attempt(),
                draft.earlierAsks());
    }

    SomeDraft withAttachment() {
        return with(
                draft.channel(),
                draft.subject(),
                true,
                draft.personAsked(),
                draft.homework(),
                draft.attempt(),
                draft.earlierAsks());
    }

    SomeDraft to(@Nullable String name, @Nullable Register register) {
        return with(
                draft.channel(),
                draft.subject(),
                false,
                new PersonAsked(name, register),
                draft.homework(),
                draft.attempt(),
                draft.earlierAsks());
    }

    SomeDraft knowing(String notes) {
        return knowing(new Homework(notes, false));
    }

    SomeDraft knowing(Homework homework) {
        return with(
                draft.channel(),
                draft.subject(),
                false,
                draft.personAsked(),
                homework,
                draft.attempt(),
                draft.earlierAsks());
    }

    SomeDraft following(LocalDate firstNote, int words) {
        return with(
                draft.channel(),
                draft.subject(),
                false,
                draft.personAsked(),
                draft.homework(),
                new Attempt.FollowUp(firstNote, words),
                draft.earlierAsks());
    }

    SomeDraft after(EarlierAsks earlier) {
        return with(
                draft.channel(),
                draft.subject(),
                false,
                draft.personAsked(),
                draft.homework(),
                draft.attempt(),
                earlier);
    }

    private SomeDraft with(
            Channel channel,
            String subject,
            boolean attachment,
            PersonAsked asked,
            Homework homework,
            Attempt attempt,
            EarlierAsks earlier) {
        return new SomeDraft(new DraftContext(
                channel, draft.language(), subject, draft.body(), attachment, asked, homework, attempt, earlier));
    }

    Reading read() {
        return new Reading(draft);
    }

    List<Finding> findings() {
        return DraftCheck.check(draft);
    }

    /// What one rule says: "WARN many", nothing where it is quiet.
    List<String> heard(Rule rule) {
        return findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.level()
                        + finding.message()
                                .substring(finding.message().lastIndexOf('.'))
                                .replace('.', ' '))
                .toList();
    }

    /// The words one rule points to.
    List<String> marked(Rule rule) {
        return findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.words(draft))
                .toList();
    }
}

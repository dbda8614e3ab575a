package de.traudich.asks.ui;

import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.asks.draft.Attempt;
import de.traudich.asks.draft.DraftCheck;
import de.traudich.asks.draft.DraftContext;
import de.traudich.asks.draft.EarlierAsks;
import de.traudich.asks.draft.Homework;
import de.traudich.asks.draft.LanguageGuess;
import de.traudich.asks.draft.PersonAsked;
import de.traudich.asks.draft.Register;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Contact;
import de.traudich.contacts.FormOfAddress;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Boundary;
import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the checker has to know besides the words.
///
/// @param tie how well they are known
/// @param form Sie or Du as the contact says, which counts while the writer has not said
/// @param page the language of a text that does not tell its own
record About(
        Channel channel,
        @Nullable Tie tie,
        @Nullable String name,
        @Nullable Boolean form,
        Homework homework,
        Attempt attempt,
        EarlierAsks earlier,
        Language page) {

    static About first(AskNotes notes, @Nullable Contact contact, Admission admission, Language page) {
        var facts = contact == null ? null : contact.facts();
        var form = facts == null ? null : facts.form();
        return new About(
                Objects.requireNonNullElse(notes.setting().channel(), Channel.IN_PERSON),
                notes.setting().tie(),
                facts == null ? null : facts.name(),
                form == null ? null : form == FormOfAddress.SIE,
                new Homework(
                        notes.homework().notes(),
                        Boolean.TRUE.equals(notes.homework().searchable())),
                new Attempt.First(),
                earlier(admission),
                page);
    }

    /// After a first note on that day, in whose language the follow-up begins.
    About again(Draft first, LocalDate day) {
        var words = DraftCheck.words(context(first, first.body()));
        return new About(
                channel, tie, name, form, homework, new Attempt.FollowUp(day, words), earlier, language(first));
    }

    /// @param typed the body as it stands in its field: places of findings count in that
    DraftContext context(Draft draft, String typed) {
        return new DraftContext(
                channel,
                language(draft),
                draft.subject(),
                typed,
                draft.attachment(),
                new PersonAsked(name, register(draft.formal() == null ? form : draft.formal())),
                homework,
                attempt,
                earlier);
    }

    /// What nobody is asked for here, as far as the words tell. Those who know each other may lend each other money.
    Set<Boundary> offLimits(DraftContext context) {
        var heard = Boundaries.inDraft(context.subject(), context.body());
        if (Tie.known(tie)) heard.remove(Boundary.MONEY);
        return heard;
    }

    /// As the writer chose, else as the text tells, else that of the page.
    Language language(Draft draft) {
        return Objects.requireNonNullElseGet(draft.language(), () -> told(draft).orElse(page));
    }

    static Optional<Language> told(Draft draft) {
        return LanguageGuess.of(draft.subject() + "\n" + draft.body());
    }

    boolean isFirst() {
        return attempt instanceof Attempt.First;
    }

    private static @Nullable Register register(@Nullable Boolean formal) {
        return formal == null ? null : formal ? Register.SIE : Register.DU;
    }

    /// The guard's answer as the checker knows it.
    private static EarlierAsks earlier(Admission admission) {
        return switch (admission) {
            case Admission.DoNotContact _ -> new EarlierAsks(0, 1, false, true);
            case Admission.AfterANo _ -> new EarlierAsks(1, 1, true, false);
            case Admission.TooOften _, Admission.FigureTooOften _, Admission.AlreadyFollowedUp _ ->
                new EarlierAsks(1, 1, false, false);
            case Admission.Admitted _,
                    Admission.FollowUpTooEarly _,
                    Admission.AskedElsewhere _,
                    Admission.OffLimits _,
                    Admission.EnoughToday _ -> EarlierAsks.NONE;
        };
    }
}

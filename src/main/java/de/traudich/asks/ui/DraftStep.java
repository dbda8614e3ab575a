package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Draft;
import de.traudich.asks.draft.Attempt;
import de.traudich.asks.draft.DraftCheck;
import de.traudich.asks.draft.DraftContext;
import de.traudich.asks.draft.EarlierAsks;
import de.traudich.asks.draft.Finding;
import de.traudich.asks.draft.Homework;
import de.traudich.asks.draft.PersonAsked;
import de.traudich.asks.draft.Register;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Boundary;
import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Caution;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is going to be said or written, with marks in the text and hints beside it while it is typed.
public final class DraftStep extends NoteStep {

    private final AskNotes notes;
    private final EarlierAsks earlier;
    private final Consumer<Draft> kept;
    private final TextField subject;
    private final MarkedText body;
    private final RadioButtonGroup<Boolean> formal;
    private final Hints hints = new Hints(this::keepIt, this::showAll);
    private final Caution caution = new Caution("draft-caution");
    private final Set<String> asMeant;

    public DraftStep(AskNotes notes, Admission admission, Consumer<Draft> kept) {
        super("draft", "step.draft", "step.draft.lead");
        this.notes = notes;
        earlier = earlier(admission);
        this.kept = kept;
        asMeant = new HashSet<>(notes.draft().kept());
        subject = line("subject", notes.draft().subject(), Draft.SUBJECT_MAX);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setVisible(channel() == Channel.EMAIL);
        body = new MarkedText(
                "body", getTranslation("notes.body"), notes.draft().body(), Draft.BODY_MAX, this::keep);
        formal = yesOrNo("formal", notes.draft().formal(), "notes.formal.yes", "notes.formal.no");
        formal.setVisible(Language.of(getLocale()) == Language.DE);
        var words = new Div(formal, subject, body, caution);
        words.addClassNames("stack", "words");
        var desk = new Div(words, hints);
        desk.addClassName("draft-desk");
        add(desk);
        check();
    }

    @Override
    void keep() {
        check();
        if (body.fits()) {
            kept.accept(new Draft(subject.getValue(), body.text(), formal.getValue(), asMeant));
        }
    }

    private void check() {
        var context = context();
        var findings = DraftCheck.check(context);
        var open = findings.stream()
                .filter(finding -> !asMeant.contains(key(finding, context)))
                .toList();
        body.mark(context.body(), open);
        hints.show(open, context, findings.size() - open.size());
        caution.say(Boundaries.inDraft(context.subject(), context.body()).stream()
                .filter(boundary -> boundary != Boundary.MONEY || asksAStranger())
                .map(boundary -> getTranslation("boundary." + boundary))
                .toList());
    }

    /// Friends may lend each other money.
    private boolean asksAStranger() {
        var tie = notes.setting().tie();
        return tie != Tie.CLOSE && tie != Tie.ACQUAINTANCE && tie != Tie.DORMANT;
    }

    private void keepIt(Finding finding) {
        asMeant.add(key(finding, context()));
        keep();
    }

    private void showAll() {
        asMeant.clear();
        keep();
    }

    /// The same finding in the same words; in other words it is another one.
    private static String key(Finding finding, DraftContext context) {
        return finding.rule().id() + " " + finding.message() + " " + finding.words(context);
    }

    private DraftContext context() {
        return new DraftContext(
                channel(),
                Language.of(getLocale()),
                subject.getValue(),
                body.text(),
                false,
                new PersonAsked(null, register(formal.getValue())),
                new Homework(
                        notes.homework().notes(),
                        Boolean.TRUE.equals(notes.homework().searchable())),
                new Attempt.First(),
                earlier);
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
                    Admission.OffLimits _,
                    Admission.EnoughToday _,
                    Admission.AnotherAddress _ -> EarlierAsks.NONE;
        };
    }

    /// Who has not said by which way is taken to ask in person: the fewest rules.
    private Channel channel() {
        return Objects.requireNonNullElse(notes.setting().channel(), Channel.IN_PERSON);
    }

    private static @Nullable Register register(@Nullable Boolean formal) {
        return formal == null ? null : formal ? Register.SIE : Register.DU;
    }
}

package de.traudich.asks.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.traudich.asks.Draft;
import de.traudich.asks.draft.DraftCheck;
import de.traudich.asks.draft.DraftContext;
import de.traudich.asks.draft.Finding;
import de.traudich.asks.draft.Rule;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Caution;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Words to somebody, with marks in the text and hints beside it while it is typed.
abstract class WordsStep extends NoteStep {

    private final About about;
    private final Consumer<Draft> kept;
    private final KeptLine subject;
    private final MarkedText body;
    private final RadioButtonGroup<Language> language;
    private final RadioButtonGroup<Boolean> formal;
    private final Checkbox attachment = new Checkbox(getTranslation("notes.attachment"));
    private final Hints hints = new Hints(this::keepIt, this::showAll);
    private final Caution caution = new Caution("draft-caution");
    private final Set<String> asMeant;
    private final boolean saidBefore;
    private @Nullable Language chosen;

    WordsStep(String name, String title, String lead, About about, Draft draft, Consumer<Draft> kept) {
        super(name, title, lead);
        this.about = about;
        this.kept = kept;
        asMeant = new HashSet<>(draft.kept());
        chosen = draft.language();
        saidBefore = draft.formal() != null;
        subject = line("subject", draft.subject(), Draft.SUBJECT_MAX);
        subject.setVisible(DraftCheck.looks(Rule.R02_SUBJECT, about.channel()));
        body = new MarkedText("body", getTranslation("notes.body"), draft.body(), Draft.BODY_MAX, this::keep);
        language = language();
        formal = yesOrNo("formal", saidBefore ? draft.formal() : about.form(), "notes.formal.yes", "notes.formal.no");
        attachment(draft.attachment());
        var facts = new Div(language, formal, attachment);
        facts.addClassName("draft-facts");
        var words = new Div(subject, caution, body, facts);
        words.addClassNames("stack", "words");
        var desk = new Div(words, hints);
        desk.addClassName("draft-desk");
        add(desk);
        check();
    }

    private RadioButtonGroup<Language> language() {
        var group = new RadioButtonGroup<Language>(getTranslation("notes.language"));
        group.setId("draft-language");
        group.setItems(Language.values());
        group.setItemLabelGenerator(one -> getTranslation("contact.language." + one));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen = change.getValue();
                keep();
            }
        });
        return group;
    }

    private void attachment(boolean attached) {
        attachment.setId("attachment");
        attachment.setValue(attached);
        attachment.setVisible(about.isFirst() && DraftCheck.looks(Rule.R24_ATTACHMENTS, about.channel()));
        attachment.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
    }

    /// The kind of sentence that helps, gone with the first letter.
    final void placeholder(String sentence) {
        body.placeholder(sentence);
    }

    final Input body() {
        return body.area();
    }

    /// What stands there now, as far as it fits.
    Draft draft() {
        return new Draft(subject.kept(), body.kept(), said(), asMeant, chosen, attachment.getValue());
    }

    /// Null while it is the contact that says it.
    private @Nullable Boolean said() {
        var now = formal.getValue();
        return saidBefore || !Objects.equals(now, about.form()) ? now : null;
    }

    private DraftContext context() {
        return about.context(draft(), body.beginning());
    }

    @Override
    void keep() {
        check();
        kept.accept(draft());
    }

    private void check() {
        var context = context();
        language.setValue(context.language());
        language.setHelperText(whoSaysSo());
        body.area().getElement().setAttribute("lang", context.language().code());
        formal.setVisible(context.language() == Language.DE);
        var findings = DraftCheck.check(context);
        var open = findings.stream()
                .filter(finding -> !asMeant.contains(key(finding, context)))
                .toList();
        body.mark(context.body(), open);
        hints.show(open, context, findings.size() - open.size());
        caution.say("boundary.", about.offLimits(context));
    }

    private String whoSaysSo() {
        if (chosen != null) return getTranslation("notes.language.chosen");
        return getTranslation(About.told(draft()).isPresent() ? "notes.language.guessed" : "notes.language.open");
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
}

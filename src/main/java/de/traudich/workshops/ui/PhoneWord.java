package de.traudich.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Limit;
import de.traudich.workshops.Answering;

/// One word for the cloud. What is typed is kept for its author alone; the room hears it when it is sent.
final class PhoneWord extends PhoneBlockPanel {

    private static final int PAUSE_MILLIS = 400;

    private final PhoneVoice voice;
    private final TextField field = new TextField(getTranslation("phone.word"));
    private final Div writing = new Div();
    private final Div said = new Div();
    private final Span own = new Span();
    private boolean changing;
    private boolean sent;

    PhoneWord(PhoneStep.InBlock step, PhoneVoice voice) {
        super(step, "word");
        this.voice = voice;
        changing = !block().draft().isEmpty();
        heading();
        field();
        writing.add(
                field, foot(note(getTranslation("phone.word.private")), primary("send", words("send"), this::send)));
        writing.addClassName("writing");
        said();
        add(said, writing);
        show(step);
    }

    private String words(String what) {
        return getTranslation("phone.word." + what);
    }

    private void field() {
        field.setId("word");
        field.setManualValidation(true);
        field.setHelperText(getTranslation("phone.word.help", Answering.WORD_MAX));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setValue(block().draft().isEmpty() ? word() : block().draft());
        field.addValueChangeListener(change -> {
            if (Limit.holds(field, Answering.WORD_MAX) && change.isFromClient()) draft();
        });
        field.addKeyPressListener(Key.ENTER, _ -> send());
    }

    private void said() {
        own.addClassName("own-word");
        var kept = new Paragraph(words("kept"));
        kept.setId("kept");
        kept.addClassNames("note", "saved-word");
        kept.getElement().setAttribute("role", "status");
        said.add(own, kept, foot(quiet("change-word", words("change"), this::change)));
        said.addClassName("said");
    }

    @Override
    void show(PhoneStep.InBlock step) {
        own.setText(word());
        var shown = !word().isEmpty() && !changing;
        said.setVisible(shown);
        writing.setVisible(!shown);
    }

    @Override
    boolean unfinished() {
        var typed = PlainText.line(field.getValue());
        return !sent && writing.isVisible() && !typed.isEmpty() && !typed.equals(word());
    }

    private void draft() {
        var typed = PlainText.line(field.getValue());
        voice.draft(block().id(), typed.equals(word()) ? "" : typed);
    }

    private void send() {
        var typed = PlainText.line(field.getValue());
        if (typed.isEmpty()) {
            field.setErrorMessage(words("empty"));
            field.setInvalid(true);
        } else if (Limit.holds(field, Answering.WORD_MAX)) {
            sent = true;
            changing = false;
            sent = voice.say(block().id(), typed);
            changing = !sent;
        }
    }

    private void change() {
        changing = true;
        sent = false;
        field.setValue(word());
        said.setVisible(false);
        writing.setVisible(true);
        field.focus();
    }

    private String word() {
        var answer = block().own();
        return answer == null ? "" : answer.words();
    }
}

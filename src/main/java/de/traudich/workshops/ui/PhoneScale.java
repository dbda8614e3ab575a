package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.Answer;
import de.traudich.workshops.BlockKind;
import org.jspecify.annotations.Nullable;

/// A number from 0 to 10, kept with the tap; another tap means that one.
final class PhoneScale extends PhoneBlockPanel {

    private final PhoneVoice voice;
    private final ScalePad pad;
    private final Paragraph kept = note("");

    PhoneScale(PhoneStep.InBlock step, PhoneVoice voice) {
        super(step, "scale");
        this.voice = voice;
        heading();
        var guess = block().kind() == BlockKind.GUESS;
        var ends = guess ? "block.guess." : "block.scale.";
        pad = new ScalePad(
                getTranslation("phone.block.numbers"),
                getTranslation(ends + "low"),
                getTranslation(ends + "high"),
                guess,
                this::tapped);
        kept.setId("kept");
        kept.getElement().setAttribute("role", "status");
        add(pad, kept, foot(note(getTranslation("phone.block.private"))));
        show(step);
    }

    @Override
    void show(PhoneStep.InBlock step) {
        var value = value(step.block().own());
        pad.choose(value);
        kept.setClassName("saved-word", value != null);
        kept.setText(getTranslation(value == null ? "phone.block.one-tap" : "phone.block.kept"));
    }

    private void tapped(int value) {
        voice.rate(block().id(), value);
    }

    private static @Nullable Integer value(@Nullable Answer own) {
        return own == null ? null : own.value();
    }
}

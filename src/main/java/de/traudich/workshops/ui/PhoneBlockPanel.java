package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.Language;
import de.traudich.workshops.TemplateWords;

/// What all blocks have in common on a phone: what it is about, and that they follow the same block in place.
abstract class PhoneBlockPanel extends PhonePanel {

    private PhoneBlock block;

    PhoneBlockPanel(PhoneStep.InBlock step, String kind) {
        super(kind);
        block = step.block();
        addClassName("in-block");
    }

    final PhoneBlock block() {
        return block;
    }

    @Override
    final boolean follow(PhoneStep next) {
        if (!(next instanceof PhoneStep.InBlock step)
                || !step.block().sameAs(block)
                || !step.block().readsAs(block)) {
            return false;
        }
        block = step.block();
        show(step);
        return true;
    }

    /// The same block a moment later: another answer, another time.
    void show(PhoneStep.InBlock step) {}

    final void heading() {
        var language = Language.of(getLocale());
        var heading = BlockHeading.of(
                block.kind(),
                TemplateWords.in(language, block.title()),
                TemplateWords.in(language, block.text()),
                this::getTranslation);
        var over = new Span(heading.over());
        over.addClassName("eyebrow");
        over.setVisible(!heading.over().isEmpty());
        var more = new Paragraph(heading.more());
        more.addClassNames("lead", "keep-lines");
        more.setVisible(!heading.more().isEmpty());
        add(over, title(heading.title()), more);
    }
}

package de.traudich.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.traudich.people.Openness;

/// What a coach sees of new asks: three answers, each with the sentence that says what it means. Begins closed.
public final class OpennessChoice extends RadioButtonGroup<Openness> {

    public OpennessChoice(String coaches) {
        setId("openness");
        addClassName("openness");
        setLabel(getTranslation("openness.question", coaches));
        setHelperText(getTranslation("openness.help"));
        setItems(Openness.values());
        setRenderer(new ComponentRenderer<>(this::answer));
        setValue(Openness.ONLY_ME);
    }

    private Div answer(Openness openness) {
        var word = new Span(getTranslation("openness." + openness));
        word.addClassName("strong");
        var meaning = new Span(getTranslation("openness." + openness + ".means"));
        meaning.addClassNames("muted", "small");
        var answer = new Div(word, meaning);
        answer.addClassName("answer");
        return answer;
    }
}

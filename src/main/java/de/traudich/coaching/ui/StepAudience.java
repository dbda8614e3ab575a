package de.traudich.coaching.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.asks.Ask;
import de.traudich.asks.Visibility;
import java.util.function.Consumer;

/// Says beside what is typed who reads it, and lets that be changed right there.
final class StepAudience extends Details {

    private final Readers readers;
    private final Audience audience;
    private final Span sentence = new Span();
    private final SvgIcon eye = new SvgIcon();

    StepAudience(Coaches coaches, Consumer<Visibility> chosen) {
        readers = new Readers(this, coaches);
        audience = new Audience(coaches, chosen);
        audience.setId("step-audience");
        sentence.setId("readers-sentence");
        var summary = new Div(eye, sentence);
        summary.addClassName("sentence");
        setSummary(summary);
        setId("readers");
        addClassName("readers");
        add(audience);
    }

    void show(JourneyStep step, Ask ask) {
        audience.show(ask);
        sentence.setText(readers.of(step, ask.visibility()));
        eye.setSrc("app/icons/" + (readers.anybody(step, ask.visibility()) ? "eye" : "eye-off") + ".svg");
        setVisible(step != JourneyStep.ASK && readers.possible());
    }
}

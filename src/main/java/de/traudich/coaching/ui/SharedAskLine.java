package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Visibility;
import de.traudich.coaching.SharedAsk;
import de.traudich.shared.Language;

/// One shared ask: what is seen of it, who opened it, and the way back.
final class SharedAskLine extends ListItem {

    SharedAskLine(SharedAsk shared, When when, Runnable takeBack) {
        var id = shared.ask().value();
        setId("shared-" + id);
        var exercise = shared.exercise();
        var what = exercise == null
                ? getTranslation("today.own")
                : exercise.in(Language.of(getLocale())).title();
        var title = new Anchor(AskView.path(shared.ask(), JourneyStep.ASK), what);
        title.addClassNames("strong", "plain-link");
        var seen = new Span(getTranslation("my-coach.seen." + shared.visibility()) + " · " + when.day(shared.at()));
        seen.addClassNames("muted", "small");
        var words = new Div(title, seen);
        words.addClassName("grow");
        shared.readings().forEach(reading -> words.add(reading(reading, when)));
        add(words);
        if (shared.visibility() != Visibility.ONLY_ME) {
            var back = new Button(getTranslation("my-coach.take-back"), _ -> takeBack.run());
            back.setId("take-back-" + id);
            back.setAriaLabel(getTranslation("my-coach.take-back.which", what));
            back.setDisableOnClick(true);
            add(back);
        }
    }

    private Span reading(SharedAsk.Reading reading, When when) {
        var read = getTranslation("my-coach.read." + reading.what(), reading.coach(), when.day(reading.day()));
        var line = new Span(
                reading.times() == 1 ? read : read + " " + getTranslation("my-coach.read.times", reading.times()));
        line.addClassNames("small", "reading");
        return line;
    }
}

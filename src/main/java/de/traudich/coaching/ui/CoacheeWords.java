package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Aftermath;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Homework;
import de.traudich.asks.Setting;
import de.traudich.coaching.SharedWords;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything a coachee wrote around an ask, in the order in which it happened. What was left empty is left out.
final class CoacheeWords extends Div {

    private final DescriptionList list = new DescriptionList();

    CoacheeWords(SharedWords words) {
        addClassName("shared-words");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("words.title"));
        setting(words.setting());
        expectation(words.expectation());
        homework(words.homework());
        draft(words.draft());
        say("words.learned", words.learned());
        aftermath(words.aftermath());
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("words.none")));
    }

    private void setting(Setting setting) {
        say(
                "words.whom",
                joined(
                        " · ",
                        setting.whom(),
                        constant("favour.", setting.favour()),
                        constant("tie.", setting.tie()),
                        constant("channel.", setting.channel())));
    }

    private void expectation(Expectation expectation) {
        say("words.dread", joined(" · ", expectation.dread(), percent("words.likely", expectation.dreadChance())));
        say("words.belief", joined(" · ", expectation.belief(), percent("words.believed", expectation.beliefBefore())));
    }

    private void homework(Homework homework) {
        say("words.sources", homework.sources());
        say("words.known", homework.known());
        say("words.why", homework.why());
        var searchable = homework.searchable();
        if (searchable != null) {
            say("words.searchable", getTranslation(searchable ? "notes.searchable.yes" : "notes.searchable.no"));
        }
        say(
                "words.plan",
                joined(
                        " ",
                        part("words.plan.when", homework.planWhen()),
                        part("words.plan.then", homework.planThen())));
    }

    private void draft(Draft draft) {
        say("words.draft", joined("\n\n", part("words.subject", draft.subject()), draft.body()));
    }

    private void aftermath(Aftermath aftermath) {
        say("words.peak", number(aftermath.fearPeak()));
        say("words.dread-happened", constant("happened.", aftermath.dreadHappened()));
        say("words.belief-after", percent("words.percent", aftermath.beliefAfter()));
        say("words.next", aftermath.next());
        say("words.remark", aftermath.remark());
    }

    private void say(String key, String text) {
        if (!text.isEmpty()) {
            var words = new DescriptionList.Description(text);
            words.addClassName("keep-lines");
            list.add(new DescriptionList.Term(getTranslation(key)), words);
        }
    }

    private String part(String key, String text) {
        return text.isEmpty() ? "" : getTranslation(key, text);
    }

    private String constant(String key, @Nullable Enum<?> constant) {
        return constant == null ? "" : getTranslation(key + constant);
    }

    private String percent(String key, @Nullable Percent percent) {
        return percent == null ? "" : getTranslation(key, percent.value());
    }

    private static String number(@Nullable Fear fear) {
        return fear == null ? "" : String.valueOf(fear.value());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}

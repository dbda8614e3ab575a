package de.traudich.insights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.insights.Lesson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody has learned, newest first, a page at a time.
final class LessonList extends Section {

    private static final int PAGE = 5;

    private final InsightWords words;
    private final Pages pages;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private Lesson.@Nullable Place end;

    /// Reads the lessons after a place, at most so many.
    @FunctionalInterface
    interface Pages {
        List<Lesson> after(Lesson.@Nullable Place place, int most);
    }

    LessonList(Pages pages, InsightWords words) {
        this.pages = pages;
        this.words = words;
        addClassNames("card", "stack", "lessons");
        setId("lessons");
        list.addClassName("lines");
        more = new Button(words.say("insights.lessons.more"), _ -> next());
        more.setId("more-lessons");
        add(new H2(words.say("insights.lessons")), list, more);
        next();
        if (end == null) {
            var none = new Paragraph(words.say("insights.lessons.none"));
            none.addClassNames("muted", "small");
            add(none);
        }
    }

    private void next() {
        var read = pages.after(end, PAGE + 1);
        var shown = read.stream().limit(PAGE).toList();
        shown.forEach(lesson -> list.add(item(lesson)));
        end = shown.isEmpty() ? end : shown.getLast().place();
        more.setVisible(read.size() > PAGE);
    }

    private ListItem item(Lesson lesson) {
        var learned = new Paragraph(lesson.learned());
        learned.addClassName("keep-lines");
        var about = new Paragraph(about(lesson));
        about.addClassNames("muted", "small");
        var text = new Div(learned, about);
        text.addClassName("grow");
        return new ListItem(mark(lesson), text);
    }

    private String about(Lesson lesson) {
        var chance = lesson.chance();
        var expected = chance == null ? "" : " · " + words.say("insights.lesson.expected", chance.value());
        return words.exercise(lesson.exercise()) + expected + " · " + outcome(lesson) + " · " + words.day(lesson.at());
    }

    private String outcome(Lesson lesson) {
        return lesson.notAsked() ? words.say("outcome.not-asked") : words.outcome(lesson.outcome());
    }

    private static OutcomeMark mark(Lesson lesson) {
        if (lesson.notAsked()) return OutcomeMark.notAsked();
        var outcome = lesson.outcome();
        return outcome == null ? OutcomeMark.open() : OutcomeMark.of(outcome);
    }
}

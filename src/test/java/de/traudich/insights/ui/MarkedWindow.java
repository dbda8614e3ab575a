package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Marks in pictures, their links, and the asks behind each.
abstract class MarkedWindow extends InsightsWindow {

    protected void assertEveryLinkHasItsList(String page, int least) {
        open(page);
        var links = marks();
        assertThat(links).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
        assertThat(links).containsAll(pressed());
        for (var mark : links) {
            open(page);
            follow(mark);
            assertThat(_find(BehindLine.class)).as(mark).isNotEmpty();
            _assertNone(Paragraph.class, spec -> spec.withId("behind-nothing"));
        }
        open(page);
    }

    private static List<String> marks() {
        return _find(Anchor.class).stream()
                .map(link -> link.getId().orElse(""))
                .filter(id -> id.matches("to-[a-z]+-.+"))
                .toList();
    }

    /// Ids of the links that marks inside pictures press.
    private static List<String> pressed() {
        var drawn = _find(Drawing.class).stream()
                .flatMap(svg -> svg.getElement().getPropertyNames().map(svg.getElement()::getProperty))
                .collect(Collectors.joining());
        return Pattern.compile("data-link=\"([^\"]+)\"")
                .matcher(drawn)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    protected static Anchor link(String id) {
        return _get(Anchor.class, spec -> spec.withId(id));
    }

    protected static void follow(String id) {
        open(link(id).getHref());
    }
}

package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.AsksBehind;
import de.traudich.insights.AsksBehind.Place;
import de.traudich.insights.Behind;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Choices;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Mark;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Following;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The asks behind a mark, page by page, each at an address of its own. What an address says wrongly, what nobody
/// stands behind and what is somebody else's answer alike.
final class BehindPanel extends Section {

    private final InsightsAddress address;
    private final InsightWords words;
    private final MarkNames names;
    private final H2 title = new H2();
    private final Div content = new Div();

    BehindPanel(Behind behind, Person coach, InsightsAddress address, Choices choices, InsightWords words) {
        this.address = address;
        this.words = words;
        names = new MarkNames(choices, words);
        addClassNames("card", "stack", "behind");
        setId("behind");
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("stack");
        add(back(), title, content);
        mark().ifPresentOrElse(mark -> follow(behind, coach, mark), this::nothing);
    }

    private Optional<Mark> mark() {
        var known = address.after() == null || Place.of(address.after()).isPresent();
        var ofNobody =
                address.page() == InsightsAddress.Page.COACHEE && coachee().isEmpty();
        return known && !ofNobody ? Mark.of(address.mark() == null ? "" : address.mark()) : Optional.empty();
    }

    private Optional<PersonId> coachee() {
        return address.coachee().flatMap(Ids::parse).map(PersonId::new);
    }

    private Anchor back() {
        var back = new Anchor(
                address.behind(null, null).location().getPathWithQueryParameters(), say("analytics.behind.back"));
        back.setId("behind-back");
        back.addClassName("back");
        return back;
    }

    private void follow(Behind behind, Person coach, Mark mark) {
        var after = address.after() == null ? null : Place.of(address.after()).orElseThrow();
        var question = new Question(
                Looking.of(coach, address.selection()), mark, coachee().orElse(null), words.language(), after);
        new Following(content)
                .follow(behind.topics(), question, () -> behind.of(question), page -> page, page -> show(mark, page));
    }

    private void show(Mark mark, AsksBehind page) {
        if (page.nothing()) {
            nothing();
            return;
        }
        content.removeAll();
        var name = names.of(mark, page);
        title.setText(
                address.coachee().isEmpty()
                        ? name
                        : say("analytics.behind.of-one", page.lines().getFirst().name(), name));
        if (page.counted() > 0) content.add(note("analytics.behind.counted", page.counted()));
        if (!page.lines().isEmpty()) content.add(note("analytics.behind.newest", Behind.PAGE), lines(page));
        content.add(pages(mark, page));
    }

    private OrderedList lines(AsksBehind page) {
        var lines = new OrderedList();
        lines.setId("behind-asks");
        lines.addClassName("lines");
        page.lines().forEach(line -> lines.add(new BehindLine(line, words)));
        return lines;
    }

    private Div pages(Mark mark, AsksBehind page) {
        var pages = new Div();
        pages.addClassName("row");
        if (address.after() != null) pages.add(page("behind-first", "analytics.behind.first", mark, null));
        page.end().ifPresent(end -> pages.add(page("behind-next", "analytics.behind.next", mark, end.word())));
        return pages;
    }

    private Anchor page(String id, String key, Mark mark, @Nullable String after) {
        var link = new Anchor(address.behind(mark.word(), after).location().getPathWithQueryParameters(), say(key));
        link.setId(id);
        link.addClassName("button-link");
        return link;
    }

    private void nothing() {
        content.removeAll();
        title.setText(say("analytics.behind.title"));
        var nothing = note("analytics.behind.nothing");
        nothing.setId("behind-nothing");
        content.add(nothing);
    }

    private Paragraph note(String key, Object... values) {
        var note = new Paragraph(say(key, values));
        note.addClassName("muted");
        return note;
    }

    private String say(String key, Object... values) {
        return words.say(key, values);
    }

    /// Who came by a mark goes on reading here.
    void begin() {
        title.getElement().callJsFunction("focus");
    }
}

package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.BuddyBook;
import de.traudich.workshops.BuddyPage;
import de.traudich.workshops.BuddyPages;
import de.traudich.workshops.Buddying;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// With whom somebody goes on after a workshop: what the others show, what is shown to them, and the end of it.
@Route("buddies")
@Menu(title = "nav.buddies", icon = "rings", order = 6.5)
@RolesAllowed("COACHEE")
class BuddiesView extends Composite<Div> implements HasDynamicTitle {

    private final Person me;
    private final BuddyPages pages;
    private final Buddying buddying;
    private final WorkshopTimes times;
    private final Refusal refusal = new Refusal();
    private final Div circles = new Div();
    private final EmptyState empty = new EmptyState(getTranslation("buddy.empty"), getTranslation("buddy.empty.help"));
    private List<BuddyCard> cards = List.of();

    BuddiesView(CurrentPerson current, People people, BuddyPages pages, Buddying buddying) {
        me = current.get();
        this.pages = pages;
        this.buddying = buddying;
        times = new WorkshopTimes(people.practice(me.practice()).zone(), getLocale());
        var lead = new Paragraph(getTranslation("buddy.lead"));
        lead.addClassName("muted");
        circles.addClassName("stack");
        empty.setId("no-buddies");
        getContent().addClassNames("view", "buddies-page");
        getContent().add(new H1(getTranslation("buddy.title")), lead, refusal, circles);
        new Following(this).follow(pages.topics(), me.id(), () -> pages.of(me.id()), book -> book, this::show);
    }

    /// A card stays while its people and the asks to choose from are the same, so that focus survives.
    private void show(BuddyBook book) {
        var next = new ArrayList<BuddyCard>();
        for (var page : book.pages()) {
            next.add(cards.stream()
                    .filter(card -> card.follow(page, book.asks()))
                    .findFirst()
                    .orElseGet(() -> card(page, book)));
        }
        if (!next.equals(cards)) {
            cards = List.copyOf(next);
            circles.removeAll();
            cards.forEach(circles::add);
        }
        if (cards.isEmpty()) circles.add(empty);
    }

    private BuddyCard card(BuddyPage page, BuddyBook book) {
        var circle = page.circle().id();
        return new BuddyCard(
                page,
                book.asks(),
                times,
                (ask, shown) -> done(() -> buddying.show(me.id(), circle, ask, shown)),
                () -> done(() -> buddying.end(me.id(), circle)));
    }

    /// The other one may have ended it a moment ago.
    private void done(BooleanSupplier verb) {
        var kept = verb.getAsBoolean();
        show(pages.of(me.id()));
        refusal.say(kept ? "" : getTranslation("buddy.over"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("buddy.page");
    }
}

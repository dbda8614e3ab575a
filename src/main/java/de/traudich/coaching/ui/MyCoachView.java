package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Visibility;
import de.traudich.coaching.SharedAsk;
import de.traudich.coaching.Sharing;
import de.traudich.coaching.Shown;
import de.traudich.people.Consents;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.ui.OpennessChoice;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a coachee's coaches see, and what they looked at. Taking back is one tap.
@Route("my-coach")
@Menu(title = "nav.my-coach", icon = "eye", order = 7)
@RolesAllowed("COACHEE")
class MyCoachView extends Composite<Div> implements HasDynamicTitle {

    private final Person me;
    private final Sharing sharing;
    private final Asking asking;
    private final When when;
    private final Paragraph lead = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final Section start = new Section();
    private final Paragraph kept = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("my-coach.nothing"));
    private List<SharedAsk> shown = List.of();
    private @Nullable OpennessChoice choice;

    MyCoachView(CurrentPerson current, People people, Sharing sharing, Asking asking, Consents consents, Clock clock) {
        this.me = current.get();
        this.sharing = sharing;
        this.asking = asking;
        when = new When(people.practice(me.practice()).zone(), getLocale(), clock);
        compose(new PracticeConsent(me, consents));
        new Following(this)
                .follow(sharing.topics(), me.id(), () -> sharing.of(me.id()), picture -> picture, this::show);
    }

    private void compose(PracticeConsent consent) {
        lead.addClassNames("muted", "lead", "measure");
        lead.setId("coaches");
        kept.addClassNames("muted", "small");
        kept.getElement().setAttribute("role", "status");
        start.addClassName("card");
        list.addClassName("lines");
        list.setId("shared");
        nothing.addClassName("muted");
        var asks = new Section(new H2(getTranslation("my-coach.asks")), list, nothing);
        asks.addClassName("card");
        var left = new Div(start, consent);
        left.addClassName("stack");
        var columns = new Div(left, asks);
        columns.addClassName("columns");
        getContent().addClassNames("view", "my-coach");
        getContent().add(new Div(new H1(getTranslation("my-coach.title")), lead), refusal, columns);
    }

    private void show(Shown picture) {
        var coaches = new Coaches(picture.coaches(), getLocale());
        lead.setText(
                coaches.isEmpty()
                        ? getTranslation("my-coach.nobody")
                        : getTranslation("my-coach.lead", coaches.names(), coaches.count()));
        start.setVisible(!coaches.isEmpty());
        if (!coaches.isEmpty()) {
            choice(coaches).setValue(picture.openness());
        }
        if (!picture.asks().equals(shown)) {
            shown = picture.asks();
            list.removeAll();
            shown.forEach(ask -> list.add(new SharedAskLine(ask, when, () -> takeBack(ask.ask()))));
        }
        nothing.setVisible(shown.isEmpty());
    }

    private OpennessChoice choice(Coaches coaches) {
        var known = choice;
        if (known == null) {
            known = new OpennessChoice(coaches.names());
            known.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    sharing.open(me, change.getValue());
                    kept.setText(getTranslation("my-coach.kept"));
                }
            });
            start.add(new H2(getTranslation("my-coach.default")), known, kept);
            choice = known;
        }
        return known;
    }

    private void takeBack(AskId ask) {
        refusal.clear();
        try {
            asking.show(ask, me.id(), Visibility.ONLY_ME);
        } catch (Stale gone) {
            refusal.say(getTranslation("error.stale"));
        }
        show(sharing.of(me.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-coach.page");
    }
}

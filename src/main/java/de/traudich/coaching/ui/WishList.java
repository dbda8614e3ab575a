package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.AskId;
import de.traudich.coaching.BigStepWish;
import de.traudich.coaching.BigSteps;
import de.traudich.people.Person;
import de.traudich.people.ui.Initials;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.function.BiConsumer;

/// Coachees who ask for their coach's yes to a big step; not there while nobody does.
final class WishList extends Section {

    private final BigSteps steps;
    private final Person coach;
    private final When when;
    private final UnorderedList list = new UnorderedList();
    private final Refusal refusal = new Refusal();
    private List<BigStepWish> shown = List.of();

    WishList(BigSteps steps, Person coach, When when) {
        this.steps = steps;
        this.coach = coach;
        this.when = when;
        setId("wishes");
        addClassNames("card", "wishes");
        list.addClassName("lines");
        var lead = new Paragraph(getTranslation("wishes.lead"));
        lead.addClassName("muted");
        add(new H2(getTranslation("wishes.title")), lead, refusal, list);
        setVisible(false);
        new Following(this)
                .follow(steps.topics(), coach.id(), () -> steps.wishes(coach.id()), wishes -> wishes, this::show);
    }

    private void show(List<BigStepWish> wishes) {
        if (!wishes.equals(shown)) {
            shown = wishes;
            list.removeAll();
            wishes.forEach(wish -> list.add(line(wish)));
        }
        setVisible(!wishes.isEmpty() || !refusal.getText().isEmpty());
    }

    private ListItem line(BigStepWish wish) {
        var title = new Anchor(
                "exercises/" + wish.exercise().id().value(),
                wish.exercise().in(Language.of(getLocale())).title());
        title.addClassNames("strong", "plain-link");
        var who = new Span(
                getTranslation("wishes.who", wish.coachee(), wish.exercise().difficulty(), when.day(wish.at())));
        who.addClassNames("muted", "small");
        var words = new Div(title, who);
        words.addClassName("grow");
        var item = new ListItem(new Initials(wish.coachee()), words, verbs(wish));
        item.setId("wish-" + wish.ask().value());
        return item;
    }

    private Div verbs(BigStepWish wish) {
        var verbs = new Div(button("agree", wish, steps::agree), button("talk", wish, steps::talkFirst));
        verbs.addClassNames("row", "verbs");
        return verbs;
    }

    private Button button(String verb, BigStepWish wish, BiConsumer<Person, AskId> answer) {
        var button = new Button(getTranslation("wishes." + verb), _ -> answer(wish, answer));
        button.setId(verb + "-" + wish.ask().value());
        button.setAriaLabel(getTranslation("wishes." + verb + ".which", wish.coachee()));
        button.setDisableOnClick(true);
        return button;
    }

    /// Another coach, or the coachee, may have been faster.
    private void answer(BigStepWish wish, BiConsumer<Person, AskId> answer) {
        refusal.clear();
        try {
            answer.accept(coach, wish.ask());
        } catch (Stale gone) {
            refusal.say(getTranslation("wishes.gone"));
        }
        show(steps.wishes(coach.id()));
    }
}

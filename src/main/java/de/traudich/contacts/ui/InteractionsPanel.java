package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.contacts.Interaction;
import de.traudich.contacts.InteractionDraft;
import java.util.List;
import java.util.function.Consumer;

/// What happened between the two, newest first, and a form for the next.
final class InteractionsPanel extends Section {

    /// What can be done here.
    interface Verbs {
        void note(InteractionDraft what);

        void remove(Interaction interaction);

        void more();
    }

    private final Verbs verbs;

    InteractionsPanel(InteractionForm form, List<Interaction> newest, boolean more, Verbs verbs) {
        this.verbs = verbs;
        addClassNames("card", "stack", "interactions");
        var note =
                new Button(getTranslation("interaction.add"), _ -> form.read().ifPresent(verbs::note));
        note.setId("note-interaction");
        var list = new UnorderedList();
        list.addClassName("lines");
        newest.forEach(interaction -> list.add(line(interaction, verbs::remove)));
        var none = new Paragraph(getTranslation("interaction.none"));
        none.addClassNames("muted", "small");
        none.setVisible(newest.isEmpty());
        add(new H2(getTranslation("interaction.title")), form, note, none, list, moreButton(more));
    }

    private Button moreButton(boolean more) {
        var button = new Button(getTranslation("interaction.more"), _ -> verbs.more());
        button.setId("more-interactions");
        button.setVisible(more);
        return button;
    }

    private ListItem line(Interaction interaction, Consumer<Interaction> gone) {
        var what = interaction.what();
        var head = new Span(getTranslation(
                "interaction.line." + what.direction(),
                Days.say(what.day()),
                getTranslation("channel." + what.channel())));
        head.addClassName("strong");
        var note = new Span(what.note());
        note.addClassName("keep-lines");
        note.setVisible(!what.note().isEmpty());
        var words = new Div(head, note);
        words.addClassName("grow");
        if (!what.real()) {
            var passing = new Span(getTranslation("interaction.passing"));
            passing.addClassNames("muted", "small");
            words.add(passing);
        }
        var remove = new Button(new SvgIcon("app/icons/x.svg"), _ -> gone.accept(interaction));
        remove.setId("remove-" + interaction.id().value());
        remove.setAriaLabel(getTranslation("interaction.remove", Days.say(what.day())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(words, remove);
    }
}

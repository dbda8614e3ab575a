package de.traudich.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.people.Invitations;
import de.traudich.people.OpenInvitation;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Whom somebody invited and still waits for. A link is shown once, so what helps is a new one.
public final class OpenInvitations extends Section {

    private final Invitations invitations;
    private final Person inviter;
    private final Role role;
    private final Clock clock;
    private final DateTimeFormatter day;
    private final UnorderedList list = new UnorderedList();

    public OpenInvitations(Invitations invitations, Person inviter, Role role, Clock clock, ZoneId zone) {
        this.invitations = invitations;
        this.inviter = inviter;
        this.role = role;
        this.clock = clock;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        setId("open-invitations");
        addClassNames("card", "open-invitations");
        list.addClassName("lines");
        add(new H2(getTranslation("invitations.title")), list);
        reread();
    }

    /// The window in which somebody is invited; who was invited stands here at once.
    public void invite() {
        new InviteDialog(invitations, inviter, role, this::reread).open();
    }

    private void reread() {
        var open = invitations.open(inviter, role);
        list.removeAll();
        open.forEach(one -> list.add(line(one, clock.instant())));
        setVisible(!open.isEmpty());
    }

    private ListItem line(OpenInvitation open, Instant now) {
        var name = new Span(open.name());
        name.addClassName("strong");
        var since = new Span(getTranslation(
                open.over(now) ? "invitations.over" : "invitations.since",
                day.format(open.since()),
                day.format(open.expires())));
        since.addClassNames("muted", "small");
        var words = new Div(name, since);
        words.addClassName("grow");
        var again = button("again", open);
        again.addClickListener(_ -> again(open));
        var revoke = button("revoke", open);
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.addClickListener(_ -> revoke(open));
        return new ListItem(words, again, revoke);
    }

    private Button button(String verb, OpenInvitation open) {
        var button = new Button(getTranslation("invitations." + verb));
        button.setId(verb + "-" + open.id());
        button.setAriaLabel(getTranslation("invitations." + verb + ".whom", open.name()));
        return button;
    }

    private void again(OpenInvitation open) {
        invitations.renew(inviter, open.id()).ifPresent(token -> new InviteDialog(
                        invitations, inviter, role, this::reread)
                .show(open.name(), token));
        reread();
    }

    private void revoke(OpenInvitation open) {
        invitations.revoke(inviter, open.id());
        reread();
    }
}

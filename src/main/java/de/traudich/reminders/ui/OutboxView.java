package de.traudich.reminders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.reminders.DigestMail;
import de.traudich.reminders.Outbox;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.FormatStyle;
import java.util.List;

/// What went out or would have. An owner sees that reminders work, and nothing of what anybody asks.
@Route("outbox")
@RolesAllowed("OWNER")
class OutboxView extends Composite<Div> implements HasDynamicTitle {

    private final Outbox outbox;

    OutboxView(Outbox outbox, CurrentPerson current) {
        this.outbox = outbox;
        var back = new RouterLink(getTranslation("outbox.back"), RemindersView.class);
        back.addClassName("back");
        var lead = new Paragraph(getTranslation(outbox.sends() ? "outbox.sends" : "outbox.keeps"));
        lead.setId("outbox-lead");
        lead.addClassNames("muted", "measure");
        getContent().addClassNames("view", "outbox");
        var mails = outbox.newest(current.get().practice());
        getContent()
                .add(
                        back,
                        new Div(new H1(getTranslation("outbox.title")), lead),
                        mails.isEmpty() ? none() : list(mails));
    }

    private Component none() {
        return new EmptyState(getTranslation("outbox.empty"), getTranslation("outbox.empty.help"));
    }

    private Section list(List<DigestMail> mails) {
        var list = new UnorderedList();
        list.setId("mails");
        list.addClassName("lines");
        mails.forEach(mail -> list.add(line(mail)));
        var section = new Section(list);
        section.addClassName("card");
        return section;
    }

    /// In the language it goes out in.
    private ListItem line(DigestMail mail) {
        var language = mail.person().language();
        var subject = new Span(outbox.subject(language));
        subject.addClassName("strong");
        var says = new Span(String.join(" · ", outbox.lines(mail, language)));
        says.addClassNames("muted", "small");
        var words = new Div(subject, says);
        words.addClassName("grow");
        words.getElement().setAttribute("lang", language.code());
        var state = new Span(getTranslation("outbox." + mail.state()));
        state.addClassName("tag");
        var line = new ListItem(whom(mail), words, state);
        line.setId("mail-" + mail.id().value());
        return line;
    }

    private Div whom(DigestMail mail) {
        var day = new Span(Language.of(getLocale()).day(mail.day(), FormatStyle.LONG));
        day.addClassNames("muted", "small");
        var whom = new Div(new Span(outbox.recipient(mail)), day);
        whom.addClassName("whom");
        return whom;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.page");
    }
}

package de.traudich.reminders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.people.Person;
import de.traudich.reminders.CalendarFeed;
import de.traudich.shared.Language;
import de.traudich.shared.ui.OwnAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;

/// The secret address of the own dates: made, shown once, renewed, taken back.
final class CalendarCard extends Section {

    private final Person me;
    private final CalendarFeed calendar;
    private final ZoneId zone;
    private final Paragraph state = new Paragraph();
    private final Div address = new Div();
    private final Button renew = new Button("", _ -> renew());
    private final Button revoke = new Button(getTranslation("calendar.revoke"), _ -> revoke());

    /// @param zone in which days are told
    CalendarCard(Person me, CalendarFeed calendar, ZoneId zone) {
        this.me = me;
        this.calendar = calendar;
        this.zone = zone;
        state.setId("calendar-state");
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        address.addClassName("stack");
        renew.setId("calendar-renew");
        revoke.setId("calendar-revoke");
        var verbs = new Div(renew, revoke);
        verbs.addClassName("row");
        var lead = new Paragraph(getTranslation("calendar.lead"));
        addClassNames("card", "stack");
        add(new H2(getTranslation("calendar.title")), lead, address, state, verbs);
        show();
    }

    private void show() {
        var since = calendar.since(me);
        state.setText(since.map(at -> getTranslation(
                        "calendar.since",
                        Language.of(getLocale()).day(LocalDate.ofInstant(at, zone), FormatStyle.LONG)))
                .orElse(getTranslation("calendar.none")));
        renew.setText(getTranslation(since.isPresent() ? "calendar.renew" : "calendar.make"));
        revoke.setVisible(since.isPresent());
    }

    private void renew() {
        var link = new TextField(getTranslation("calendar.address"));
        link.setId("calendar-address");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setHelperText(getTranslation("calendar.once"));
        link.setValue(link(calendar.renew(me)));
        address.removeAll();
        address.add(link, copy(link.getValue()));
        show();
    }

    private Div copy(String link) {
        var copied = new Paragraph();
        copied.addClassNames("muted", "small");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("calendar.copy"), new SvgIcon("app/icons/copy.svg"));
        copy.setId("calendar-copy");
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        _ -> copied.setText(getTranslation("calendar.copied")),
                        _ -> copied.setText(getTranslation("calendar.copy.failed")));
        var row = new Div(copy, copied);
        row.addClassName("row");
        return row;
    }

    private void revoke() {
        calendar.revoke(me);
        address.removeAll();
        show();
    }

    private static String link(String token) {
        return OwnAddress.of("calendar/" + token + ".ics");
    }
}

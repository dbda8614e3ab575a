package de.traudich.reminders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import de.traudich.people.Person;
import de.traudich.reminders.QuietHours;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import de.traudich.shared.ui.Mending;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether, when and where: the hour, the quiet hours and the zone they are counted in.
final class MailCard extends Section {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    private final Person me;
    private final Reminders reminders;
    private final Checkbox wanted = new Checkbox(getTranslation("reminders.wanted"));
    private final Select<Integer> hour = hours("hour", QuietHours.UNTIL_FIRST, QuietHours.FROM_LAST - 1);
    private final Select<Integer> from = hours("quiet-from", QuietHours.FROM_FIRST, QuietHours.FROM_LAST);
    private final Select<Integer> until = hours("quiet-until", QuietHours.UNTIL_FIRST, QuietHours.UNTIL_LAST);
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("reminders.zone"));
    private final Paragraph said = new Paragraph();
    private boolean wantedBefore;

    MailCard(Person me, String email, Reminders reminders) {
        this.me = me;
        this.reminders = reminders;
        wanted.setId("wanted");
        hour.setHelperText(getTranslation("reminders.hour.help"));
        zone();
        said.setId("said");
        said.addClassName("done");
        said.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("reminders.save"), _ -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var quiet = new Div(from, until);
        quiet.addClassName("pair");
        var help = new Paragraph(getTranslation("reminders.mail.help", email));
        help.addClassName("muted");
        addClassNames("card", "stack");
        add(new H2(getTranslation("reminders.mail")), help, wanted, hour, quiet, zone, save, said);
        show(reminders.plan(me));
    }

    private Select<Integer> hours(String id, int first, int last) {
        var select = new Select<Integer>();
        select.setId(id);
        select.setLabel(getTranslation("reminders." + id));
        select.setItems(IntStream.rangeClosed(first, last).boxed().toList());
        select.setItemLabelGenerator(
                one -> getTranslation("reminders.o-clock", LocalTime.of(one, 0).toString()));
        return select;
    }

    private void zone() {
        zone.setId("zone");
        zone.setItems(places());
        zone.addValueChangeListener(_ -> zone.setInvalid(false));
        zone.setItemLabelGenerator(place -> place.getId().replace('_', ' '));
        zone.setClearButtonVisible(true);
        zone.setManualValidation(true);
        zone.setAllowCustomValue(true);
        zone.addCustomValueSetListener(typed -> typed(typed.getDetail()));
        zone.setHelperText(
                getTranslation("reminders.zone.help", reminders.practiceZone(me).getId()));
    }

    /// What no place on the list is called stays in the field, and is not saved.
    private void typed(String typed) {
        var id = typed.strip().replace(' ', '_');
        places().stream()
                .filter(place -> place.getId().equalsIgnoreCase(id))
                .findFirst()
                .ifPresentOrElse(zone::setValue, () -> {
                    zone.setErrorMessage(getTranslation("reminders.zone.unknown", typed));
                    zone.setInvalid(true);
                });
    }

    private static List<ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(PLACE.asMatchPredicate())
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private void show(ReminderPlan plan) {
        wantedBefore = plan.wanted();
        wanted.setValue(plan.wanted());
        hour.setValue(plan.hour());
        from.setValue(plan.quiet().from());
        until.setValue(plan.quiet().until());
        zone.setValue(plan.zone());
    }

    /// Pausing is said elsewhere, so it is not said here; nor is whether there are any, where nobody touched that box.
    private void save() {
        var quiet = new QuietHours(from.getValue(), until.getValue());
        var loud = quiet.contains(hour.getValue());
        said.setText("");
        hour.setErrorMessage(getTranslation("reminders.hour.quiet"));
        hour.setInvalid(loud);
        Mending.lead(this);
        if (!loud && !zone.isInvalid()) {
            keep(new ReminderPlan(wanted.getValue(), hour.getValue(), quiet, zone.getValue(), null));
        }
    }

    private void keep(ReminderPlan chosen) {
        if (chosen.wanted() == wantedBefore) {
            reminders.saveTimes(me, chosen);
        } else {
            reminders.save(me, chosen);
        }
        show(reminders.plan(me));
        said.setText(getTranslation(wantedBefore ? "reminders.saved" : "reminders.saved.off"));
    }
}

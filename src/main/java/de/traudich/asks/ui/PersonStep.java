package de.traudich.asks.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import de.traudich.asks.Favour;
import de.traudich.asks.Setting;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.ui.Caution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom and what. A role or a nickname is enough, typed or chosen from the own contacts.
public final class PersonStep extends NoteStep {

    private static final int DIGITS_MIN = 5;

    /// What the page around it does.
    public interface Verbs {

        void keep(Setting setting);

        /// False when the contact is gone meanwhile.
        boolean choose(Contact contact);

        void release();
    }

    private final Verbs verbs;
    private final ContactChoice choice;
    private final KeptLine whom;
    private final KeptLine address;
    private final Select<Favour> favour;
    private final Select<Channel> channel;
    private final Select<Tie> tie;
    private final Select<Brake> brake;
    private final RadioButtonGroup<Boolean> solicited;
    private final Caution caution = new Caution("whom-caution");
    private @Nullable Contact chosen;

    public PersonStep(Setting setting, @Nullable Contact chosen, List<Contact> known, Verbs verbs) {
        super("person", "step.person", "step.person.lead");
        this.verbs = verbs;
        choice = new ContactChoice(known, this::choose, this::release);
        whom = line("whom", setting.whom(), Setting.WHOM_MAX);
        address = line("address", setting.address(), Setting.ADDRESS_MAX).doubting(this::doubt);
        favour = choice("favour", Favour.class, setting.favour(), "favour.");
        channel = choice("channel", Channel.class, setting.channel(), "channel.");
        channel.addValueChangeListener(change -> {
            if (change.isFromClient()) reach();
        });
        tie = choice("tie", Tie.class, setting.tie(), "tie.");
        brake = choice("brake", Brake.class, setting.brake(), "brake.");
        solicited = yesOrNo("solicited", setting.solicited(), "notes.solicited.yes", "notes.solicited.no");
        add(choice, whom, caution, beside(favour, channel), beside(tie, brake), solicited, address);
        know(chosen);
        address.kept();
        say();
    }

    @Override
    void keep() {
        say();
        verbs.keep(read());
    }

    private Setting read() {
        return new Setting(
                whom.kept(),
                address.kept(),
                favour.getValue(),
                channel.getValue(),
                tie.getValue(),
                brake.getValue(),
                solicited.getValue());
    }

    private void show(Setting setting) {
        whom.setValue(setting.whom());
        address.setValue(setting.address());
        channel.setValue(setting.channel());
        tie.setValue(setting.tie());
    }

    private void know(@Nullable Contact contact) {
        chosen = contact;
        choice.show(contact);
        whom.setVisible(contact == null);
    }

    private void choose(Contact contact) {
        if (verbs.choose(contact)) {
            know(contact);
            show(read().to(contact.facts()));
            keep();
            choice.focus();
        }
    }

    private void release() {
        verbs.release();
        if (chosen != null) show(read().without(chosen.facts()));
        know(null);
        keep();
        whom.focus();
    }

    /// Another way to somebody who is known leads to another of their addresses.
    private void reach() {
        if (chosen != null) {
            show(read().via(chosen.facts()));
            keep();
        }
    }

    private String doubt(String typed) {
        if (typed.isEmpty()) return "";
        var way = channel.getValue();
        if (way == Channel.EMAIL && EmailAddress.parse(typed).isEmpty()) return "account.email.wrong";
        var digits = typed.chars().filter(Character::isDigit).count();
        return way == Channel.PHONE && digits < DIGITS_MIN ? "notes.address.phone" : "";
    }

    /// Whom nobody asks here, and what may be hoped for by this way.
    private void say() {
        caution.say("boundary.", Boundaries.certain(whom.getValue()).stream().toList());
        var way = channel.getValue();
        channel.setHelperText(way == null ? "" : getTranslation("hope." + hope(way, tie.getValue())));
    }

    /// In person small favours are granted far more often than expected, by cold mail far less often than hoped.
    private static String hope(Channel way, @Nullable Tie tie) {
        return switch (way) {
            case IN_PERSON -> "in-person";
            case EMAIL, DIRECT_MESSAGE -> Tie.known(tie) ? "unknown" : "written";
            case PHONE, VIDEO -> "voice";
            case PUBLIC_COMMENT, LETTER, AUDIENCE -> "unknown";
        };
    }
}

package de.traudich.asks.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Favour;
import de.traudich.asks.Setting;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import java.util.function.Consumer;

/// Whom and what. A role or a nickname is enough; only that is asked for first.
public final class PersonStep extends NoteStep {

    private final Consumer<Setting> kept;
    private final TextField whom;
    private final TextField address;
    private final Select<Favour> favour;
    private final Select<Channel> channel;
    private final Select<Tie> tie;
    private final Select<Brake> brake;
    private final RadioButtonGroup<Boolean> solicited;

    public PersonStep(Setting setting, Consumer<Setting> kept) {
        super("person", "step.person", "step.person.lead");
        this.kept = kept;
        whom = line("whom", setting.whom(), Setting.WHOM_MAX);
        address = line("address", setting.address(), Setting.ADDRESS_MAX);
        favour = choice("favour", Favour.class, setting.favour(), "favour.");
        channel = choice("channel", Channel.class, setting.channel(), "channel.");
        tie = choice("tie", Tie.class, setting.tie(), "tie.");
        brake = choice("brake", Brake.class, setting.brake(), "brake.");
        solicited = yesOrNo("solicited", setting.solicited(), "notes.solicited.yes", "notes.solicited.no");
        add(whom, beside(favour, channel), beside(tie, brake), solicited, address);
    }

    @Override
    void keep() {
        kept.accept(new Setting(
                whom.getValue(),
                address.getValue(),
                favour.getValue(),
                channel.getValue(),
                tie.getValue(),
                brake.getValue(),
                solicited.getValue()));
    }
}

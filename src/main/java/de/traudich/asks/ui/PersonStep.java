package de.traudich.asks.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Favour;
import de.traudich.asks.Setting;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Boundaries;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.shared.ui.Caution;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final Caution caution = new Caution("whom-caution");

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
        add(whom, caution, beside(favour, channel), beside(tie, brake), solicited, address);
        say();
    }

    @Override
    void keep() {
        say();
        kept.accept(new Setting(
                whom.getValue(),
                address.getValue(),
                favour.getValue(),
                channel.getValue(),
                tie.getValue(),
                brake.getValue(),
                solicited.getValue()));
    }

    /// Whom nobody asks here, and what may be hoped for by this way.
    private void say() {
        caution.say(Boundaries.certain(whom.getValue()).stream()
                .map(boundary -> getTranslation("boundary." + boundary))
                .toList());
        var way = channel.getValue();
        channel.setHelperText(way == null ? "" : getTranslation("hope." + hope(way, tie.getValue())));
    }

    /// In person small favours are granted far more often than expected, by cold mail far less often than hoped.
    private static String hope(Channel way, @Nullable Tie tie) {
        return switch (way) {
            case IN_PERSON -> "in-person";
            case EMAIL, DIRECT_MESSAGE -> known(tie) ? "unknown" : "written";
            case PHONE, VIDEO -> "voice";
            case PUBLIC_COMMENT, LETTER, AUDIENCE -> "unknown";
        };
    }

    private static boolean known(@Nullable Tie tie) {
        return tie == Tie.CLOSE || tie == Tie.ACQUAINTANCE || tie == Tie.DORMANT;
    }
}

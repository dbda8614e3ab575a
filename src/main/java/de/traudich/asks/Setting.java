package de.traudich.asks;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// Whom and what: the first step of an ask. The person asked is a role or a nickname; the address is private and only
/// there for copying it and for protecting who is asked. What is not known yet is null or empty.
public record Setting(
        String whom,
        String address,
        @Nullable Favour favour,
        @Nullable Channel channel,
        @Nullable Tie tie,
        @Nullable Brake brake,
        @Nullable Boolean solicited) {

    public static final int WHOM_MAX = 80;
    public static final int ADDRESS_MAX = 254;
    public static final Setting NONE = new Setting("", "", null, null, null, null, null);

    public Setting {
        whom = PlainText.line(whom);
        address = PlainText.line(address);
        Texts.require(whom, WHOM_MAX);
        Texts.require(address, ADDRESS_MAX);
    }

    /// As anybody else may read it.
    public Setting withoutAddress() {
        return new Setting(whom, "", favour, channel, tie, brake, solicited);
    }

    public boolean unsolicited() {
        return Boolean.FALSE.equals(solicited);
    }

    public boolean publicFigure() {
        return tie == Tie.PUBLIC_FIGURE;
    }
}
